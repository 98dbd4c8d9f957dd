package health.steadfast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.ClinicScope;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class AuditSealingTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void sealedEntriesFormAChain() {
        var clinic = clinics.clinic();
        writeDown(clinic, 3);

        assertThat(inside(clinic, sealer::sealNew)).isEqualTo(3);
        writeDown(clinic, 2);

        assertThat(inside(clinic, verifier::verify)).isEqualTo(new AuditFinding(3, null, 2));
        assertThat(inside(clinic, sealer::sealNew)).isEqualTo(2);
        assertThat(inside(clinic, verifier::verify)).isEqualTo(new AuditFinding(5, null, 0));
    }

    @Test
    void sealingTwiceSealsOnce() {
        var clinic = clinics.clinic();
        writeDown(clinic, 2);
        inside(clinic, sealer::sealNew);

        assertThat(inside(clinic, sealer::sealNew)).isZero();
    }

    @Test
    void anEntryChangedAfterwardsBreaksTheChainThere() {
        var clinic = clinics.clinic();
        writeDown(clinic, 4);
        inside(clinic, sealer::sealNew);
        clinics.run("""
                update steadfast.audit_entry set detail = 'forged' where audit_entry_id =
                (select audit_entry_id from steadfast.audit_seal where clinic_id = ? and seal_no = 3)
                """, clinic.id().value());

        assertThat(inside(clinic, verifier::verify)).isEqualTo(new AuditFinding(2, 3L, 0));
    }

    @Test
    void theJobSealsEveryClinic() {
        var first = clinics.clinic();
        var second = clinics.clinic();
        writeDown(first, 1);
        writeDown(second, 1);

        sealer.sealAll();

        assertThat(inside(first, verifier::verify)).isEqualTo(new AuditFinding(1, null, 0));
        assertThat(inside(second, verifier::verify)).isEqualTo(new AuditFinding(1, null, 0));
    }

    @Test
    void theApplicationCannotRewriteHistory() {
        var clinic = clinics.clinic();
        writeDown(clinic, 1);

        for (var rewriting : new String[] {
            "update steadfast.audit_entry set detail = 'x'",
            "delete from steadfast.audit_entry",
            "truncate steadfast.audit_entry cascade",
            "update steadfast.audit_seal set hash = ''"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(rewriting)
                    .isThrownBy(() -> inside(clinic, () -> jdbc.sql(rewriting).update()));
        }
    }

    @Test
    void nothingIsWrittenDownOutsideTheActsTransaction() {
        var clinic = clinics.clinic();

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> ClinicScope.in(clinic.id(), () -> {
                    trail.record(AuditAction.RECORD_OPENED, null, null);
                    return clinic;
                }));
    }

    private void writeDown(TestClinic clinic, int count) {
        var therapist = clinic.therapist();
        for (var i = 0; i < count; i++) {
            SignedIn.as(therapist, () -> {
                transactions.executeWithoutResult(status -> trail.record(AuditAction.ROSTER_VIEWED, null, null));
                return therapist;
            });
        }
    }

    private <T> T inside(TestClinic clinic, Supplier<T> work) {
        return ClinicScope.in(clinic.id(), () -> transactions.execute(status -> work.get()));
    }
}
