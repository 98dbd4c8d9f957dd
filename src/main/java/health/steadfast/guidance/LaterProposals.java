package health.steadfast.guidance;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicRounds;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.PatientId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges anew in a transaction of its own: soon after an entry, and every night for everybody with an open plan. */
@Component
class LaterProposals {

    private static final Logger log = LoggerFactory.getLogger(LaterProposals.class);

    private final Proposals proposals;
    private final ClinicRounds clinics;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    LaterProposals(Proposals proposals, ClinicRounds clinics, TransactionTemplate transactions, JdbcClient jdbc) {
        this.proposals = proposals;
        this.clinics = clinics;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Async
    void refresh(ClinicId clinic, PatientId patient) {
        ClinicScope.in(clinic, () -> one(clinic, patient));
    }

    /** A day passes without an entry, and what had to wait may wait no longer. */
    @Scheduled(cron = "${steadfast.guidance.nightly:0 20 2 * * *}", zone = "UTC")
    void run() {
        clinics.inEach("judging sessions", clinic -> patients().forEach(patient -> one(clinic, patient)));
    }

    private boolean one(ClinicId clinic, PatientId patient) {
        try {
            transactions.executeWithoutResult(status -> proposals.refresh(patient));
            return true;
        } catch (RuntimeException e) {
            log.error("sessions not judged clinic={} patient={}", clinic, patient, e);
            return false;
        }
    }

    private List<PatientId> patients() {
        return transactions.execute(status -> jdbc.sql("""
                        select distinct patient_id from steadfast.plans_v_in_force where open
                        union select patient_id from steadfast.proposal where state = 'OPEN'
                        """)
                .query((row, number) -> new PatientId(row.getObject(1, UUID.class)))
                .list());
    }
}
