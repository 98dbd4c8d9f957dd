package health.steadfast.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the statements one act sends to the database; opening the scope of the clinic is not counted. */
@Component
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** Puts the recorder under the pool; whoever looks at the pool still sees a pool. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            var server = new PGSimpleDataSource();
            server.setURL(pool.getJdbcUrl());
            pool.setDataSource(ProxyDataSourceBuilder.create(server)
                    .listener(new Recorder())
                    .build());
        }
        return bean;
    }

    /** The statements of {@code act}, one a line, in order. */
    public static List<String> of(Callable<?> act) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SENT.remove();
        }
        return List.copyOf(sent);
    }

    private static final class Recorder implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted when it was answered
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var sent = SENT.get();
            if (sent == null) {
                return;
            }
            for (var query : queries) {
                if (!query.getQuery().contains("enter_clinic")) {
                    sent.add(query.getQuery().replaceAll("\\s+", " ").strip());
                }
            }
        }
    }
}
