package health.steadfast.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class WallsOfListenersAndJobsTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    WhisperListener listener;

    @Autowired
    ClinicRounds rounds;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aListenerSeesExactlyTheClinicOfItsEvent() throws InterruptedException {
        var here = clinics.clinic();
        var therapist = here.therapist();
        here.patientOf(therapist, "Ada");
        var there = clinics.clinic();
        there.patientOf(there.therapist(), "Berta");

        SignedIn.as(therapist, () -> {
            transactions.executeWithoutResult(status -> events.publishEvent(new Whispered(here.id())));
            return therapist;
        });

        assertThat(listener.nextHeard()).containsExactly("Ada");
    }

    @Test
    void aJobSeesOneClinicAtATime() {
        var here = clinics.clinic();
        here.patientOf(here.therapist(), "Ada");
        var there = clinics.clinic();
        there.patientOf(there.therapist(), "Berta");
        Map<ClinicId, List<String>> seen = new HashMap<>();

        rounds.inEach("looking", clinic -> seen.put(clinic, transactions.execute(status -> namesOfPatients())));

        assertThat(seen).containsEntry(here.id(), List.of("Ada")).containsEntry(there.id(), List.of("Berta"));
    }

    @Test
    void aJobThatFailsInOneClinicGoesOnToTheNext() {
        var first = clinics.clinic();
        var second = clinics.clinic();
        List<ClinicId> reached = new ArrayList<>();

        rounds.inEach("stumbling", clinic -> {
            reached.add(clinic);
            throw new IllegalStateException("stumbled");
        });

        assertThat(reached).contains(first.id(), second.id());
    }

    @Test
    void wallsThatCannotBeSetLeaveNothingOnTheThread() {
        var therapist = clinics.clinic().therapist();
        clinics.run("alter function steadfast.enter_clinic(uuid, uuid) rename to out_of_order");
        try {
            assertThatExceptionOfType(CannotCreateTransactionException.class)
                    .isThrownBy(() -> SignedIn.as(therapist, () -> transactions.execute(status -> namesOfPatients())));
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        } finally {
            clinics.run("alter function steadfast.out_of_order(uuid, uuid) rename to enter_clinic");
        }

        assertThat(SignedIn.as(therapist, this::countInATransaction)).isZero();
    }

    private int countInATransaction() {
        return transactions.execute(status -> namesOfPatients().size());
    }

    private List<String> namesOfPatients() {
        return jdbc.sql("select given_name from steadfast.patient")
                .query(String.class)
                .list();
    }
}
