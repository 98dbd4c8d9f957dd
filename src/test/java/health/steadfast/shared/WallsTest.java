package health.steadfast.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class WallsTest {

    private static final int MORE_THAN_THE_POOL_HOLDS = 12;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aMemberSeesTheRowsOfTheOwnClinicOnly() {
        var here = clinics.clinic();
        var therapist = here.therapist();
        here.patientOf(therapist, "Ada");
        var there = clinics.clinic();
        there.patientOf(there.therapist(), "Berta");

        assertThat(SignedIn.as(therapist, () -> namesInATransaction())).containsExactly("Ada");
    }

    @Test
    void aTransactionWithoutAClinicIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> namesInATransaction());
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }

    @Test
    void workOutsideEveryClinicSeesNoRow() {
        var clinic = clinics.clinic();
        clinic.patientOf(clinic.therapist(), "Ada");

        assertThat(ClinicScope.none(this::namesInATransaction)).isEmpty();
    }

    @Test
    void aMembershipThatWasChangedEndsTheSession() {
        var therapist = clinics.clinic().therapist();
        clinics.run(
                "update steadfast.membership set security_stamp = gen_random_uuid() where membership_id = ?",
                therapist.membership());

        assertThatExceptionOfType(AccessRevoked.class)
                .isThrownBy(() -> SignedIn.as(therapist, () -> namesInATransaction()));
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void endedSessionsKeepNoConnection() {
        var clinic = clinics.clinic();
        var revoked = clinic.therapist();
        clinics.run(
                "update steadfast.membership set security_stamp = gen_random_uuid() where membership_id = ?",
                revoked.membership());

        for (var i = 0; i < MORE_THAN_THE_POOL_HOLDS; i++) {
            assertThatExceptionOfType(AccessRevoked.class)
                    .isThrownBy(() -> SignedIn.as(revoked, () -> namesInATransaction()));
        }

        assertThat(SignedIn.as(clinic.therapist(), () -> namesInATransaction())).isEmpty();
    }

    @Test
    void aRunningTransactionKeepsItsClinic() {
        var here = clinics.clinic();
        var there = clinics.clinic();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SignedIn.as(
                        here.therapist(),
                        () -> transactions.execute(status -> ClinicScope.in(there.id(), this::namesOfPatients))));
    }

    private List<String> namesInATransaction() {
        return transactions.execute(status -> namesOfPatients());
    }

    private List<String> namesOfPatients() {
        return jdbc.sql("select given_name from steadfast.patient")
                .query(String.class)
                .list();
    }
}
