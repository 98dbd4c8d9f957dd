package health.steadfast.adherence;

import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicRounds;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night, clinic by clinic: plans the weeks ahead of every open plan, and builds those that are not frozen again.
 * What differs then from what was kept is mended and named in the log, because it should not happen.
 */
@Component
class NightlyWeeks {

    private static final Logger log = LoggerFactory.getLogger(NightlyWeeks.class);

    private final ClinicRounds clinics;
    private final AdherenceRebuild rebuild;
    private final AdherenceReader weeks;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    NightlyWeeks(
            ClinicRounds clinics,
            AdherenceRebuild rebuild,
            AdherenceReader weeks,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.clinics = clinics;
        this.rebuild = rebuild;
        this.weeks = weeks;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "${steadfast.adherence.nightly:0 40 1 * * *}", zone = "UTC")
    void run() {
        clinics.inEach("building the weeks", clinic -> patients().forEach(patient -> one(clinic, patient)));
    }

    /** One patient's weeks in a transaction of their own; answers how many finished weeks had to be mended. */
    private void one(ClinicId clinic, PatientId patient) {
        try {
            var mended = transactions.execute(status -> mend(patient));
            if (mended > 0) {
                log.warn("mended {} kept weeks clinic={} patient={}", mended, clinic, patient);
            }
        } catch (RuntimeException e) {
            log.error("kept weeks not built clinic={} patient={}", clinic, patient, e);
        }
    }

    private int mend(PatientId patient) {
        var running = WeekPlan.weekOf(LocalDate.now(clock));
        var from = running.minusWeeks(2); // by the clock of whoever lives furthest west
        var kept = new HashSet<>(weeks.weeks(patient, from, running));
        rebuild.open(patient);
        var fresh = new HashSet<>(weeks.weeks(patient, from, running));
        var same = new HashSet<>(fresh);
        same.retainAll(kept);
        return Math.max(kept.size(), fresh.size()) - same.size();
    }

    private List<PatientId> patients() {
        return transactions.execute(status -> jdbc.sql("""
                        select distinct patient_id from steadfast.plans_v_in_force where open order by patient_id
                        """)
                .query((row, number) -> new PatientId(row.getObject(1, UUID.class)))
                .list());
    }
}
