package health.steadfast.shared;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A listener of the tests, exactly like those of the modules; it tells which patients it could see. */
@Component
class WhisperListener {

    private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();
    private final JdbcClient jdbc;

    WhisperListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(Whispered event) {
        heard.add(jdbc.sql("select given_name from steadfast.patient")
                .query(String.class)
                .list());
    }

    /** What the next event heard has seen; null when none comes in time. */
    @Nullable
    List<String> nextHeard() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }
}
