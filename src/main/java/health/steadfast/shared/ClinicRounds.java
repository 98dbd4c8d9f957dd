package health.steadfast.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a job through all clinics: one clinic and one scope at a time; one that fails stops no other. */
@Component
public class ClinicRounds {

    private static final Logger log = LoggerFactory.getLogger(ClinicRounds.class);

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    ClinicRounds(TransactionTemplate transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Runs {@code work} once in the scope of each clinic; it opens its own transactions. */
    public void inEach(String job, Consumer<ClinicId> work) {
        for (var clinic : ClinicScope.none(this::clinics)) {
            try {
                ClinicScope.in(clinic, () -> {
                    work.accept(clinic);
                    return clinic;
                });
            } catch (RuntimeException e) {
                log.error("{} failed clinic={}", job, clinic, e);
            }
        }
    }

    private List<ClinicId> clinics() {
        return transactions.execute(status -> jdbc.sql("select clinic_id from steadfast.clinic order by clinic_id")
                .query((row, number) -> new ClinicId(row.getObject(1, UUID.class)))
                .list());
    }
}
