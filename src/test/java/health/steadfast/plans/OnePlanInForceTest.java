package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Two plans in force at once, written past the program with the role of the program. */
@SpringBootTest
class OnePlanInForceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    ClinicFixtures clinics;

    @Value("${steadfast.test.database}")
    String database;

    private TestClinic clinic;
    private SignedInMember ines;
    private PatientId patient;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
    }

    @Test
    void plansFollowOneAnotherAndNeverShareADay() {
        committed(it -> plan(it, DAY, DAY.plusDays(30)));
        committed(it -> plan(it, DAY.plusDays(31), DAY.plusDays(60)));

        refused("plan_alone_in_force", it -> plan(it, DAY.plusDays(60), DAY.plusDays(90)));
        refused("plan_alone_in_force", it -> plan(it, DAY.minusDays(9), DAY));
        refused("plan_alone_in_force", it -> plan(it, DAY.plusDays(5), DAY.plusDays(6)));
        refused("plan_alone_in_force", it -> plan(it, DAY.minusDays(9), DAY.plusDays(99)));
        refused("plan_alone_in_force", it -> plan(it, DAY.plusDays(40), null));
    }

    @Test
    void aPlanThatNeverCameIntoForceIsInNobodysWay() {
        committed(it -> plan(it, DAY, DAY.minusDays(1)));

        committed(it -> plan(it, DAY, null));
    }

    @Test
    void anotherPatientsPlanIsInNobodysWay() {
        committed(it -> plan(it, DAY, null));
        patient = clinic.patientOf(ines, "Berta");

        committed(it -> plan(it, DAY, null));
    }

    @Test
    void anEndIsNotTakenBackOverThePlanAfterIt() {
        var first = committed(it -> plan(it, DAY, DAY.plusDays(30)));
        committed(it -> plan(it, DAY.plusDays(31), DAY.plusDays(60)));

        refused("plan_alone_in_force", it -> {
            run(it, "update plan set state = 'OPEN', ended_on = null where plan_id = ?", first);
            return first;
        });
        refused("plan_alone_in_force", it -> {
            run(it, "update plan set ended_on = ? where plan_id = ?", DAY.plusDays(31), first);
            return first;
        });
    }

    @Test
    void noVersionStartsBeforeItsPlanOpened() {
        committed(it -> plan(it, DAY, DAY.plusDays(30)));
        var second = committed(it -> plan(it, DAY.plusDays(31), null));

        refused("plan_version_within_plan", it -> version(it, second, 1, DAY.plusDays(20)));
        var version = committed(it -> version(it, second, 1, DAY.plusDays(31)));
        refused("plan_version_within_plan", it -> {
            run(it, "update plan_version set starts_on = ? where plan_version_id = ?", DAY, version);
            return version;
        });
        refused("plan_opens_no_later", it -> {
            run(it, "update plan set opened_on = ? where plan_id = ?", DAY.plusDays(40), second);
            return second;
        });
    }

    @Test
    void ofTwoTransactionsAtTheSameTimeOneIsRefused() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor();
                var one = open();
                var other = open()) {
            plan(one, DAY, DAY.plusDays(30));
            Future<UUID> waiting = threads.submit(() -> {
                var plan = plan(other, DAY.plusDays(30), DAY.plusDays(60));
                other.commit();
                return plan;
            });
            awaitBlocked(other);
            one.commit();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> waiting.get(20, TimeUnit.SECONDS))
                    .withMessageContaining("plan_alone_in_force");
        }
        assertThat(plans()).isEqualTo(1);
    }

    @Test
    void aSnapshotOfBeforeDoesNotHelp() throws Exception {
        try (var one = open();
                var other = open()) {
            other.commit();
            other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            run(
                    other,
                    "select steadfast.enter_clinic(?, ?)",
                    ines.clinic().value(),
                    ines.person().value());
            plan(one, DAY, DAY.plusDays(30));
            one.commit();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> plan(other, DAY, DAY.plusDays(3)))
                    .withMessageContaining("plan_alone_in_force");
        }
    }

    /** Something written in a transaction of the program's role. */
    private interface Writing {

        UUID in(Connection connection) throws SQLException;
    }

    private UUID committed(Writing writing) {
        return unchecked(() -> commit(writing));
    }

    private UUID commit(Writing writing) throws SQLException {
        try (var connection = open()) {
            var id = writing.in(connection);
            connection.commit();
            return id;
        }
    }

    private void refused(String constraint, Writing writing) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> commit(writing))
                .satisfies(e -> assertThat(
                                ((PSQLException) e).getServerErrorMessage().getConstraint())
                        .isEqualTo(constraint));
    }

    private UUID plan(Connection connection, LocalDate openedOn, @Nullable LocalDate endedOn) throws SQLException {
        var id = Ids.next();
        run(
                connection,
                "insert into plan (plan_id, patient_id, state, opened_on, ended_on) values (?, ?, ?, ?, ?)",
                id,
                patient.value(),
                endedOn == null ? "OPEN" : "ENDED",
                openedOn,
                endedOn);
        return id;
    }

    private UUID version(Connection connection, UUID plan, int no, LocalDate startsOn) throws SQLException {
        var id = Ids.next();
        run(connection, """
                insert into plan_version (plan_version_id, plan_id, no, starts_on, reason, published_by, published_at)
                values (?, ?, ?, ?, 'Planned', ?, now())
                """, id, plan, no, startsOn, ines.person().value());
        return id;
    }

    private Connection open() throws SQLException {
        var connection = TestDatabase.application(database);
        connection.setAutoCommit(false);
        run(
                connection,
                "select steadfast.enter_clinic(?, ?)",
                ines.clinic().value(),
                ines.person().value());
        return connection;
    }

    private static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private long plans() {
        return clinics.count("steadfast.plan where patient_id = '%s'".formatted(patient));
    }

    private void awaitBlocked(Connection connection) throws SQLException {
        var server = ((PGConnection) connection).getBackendPID();
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < patience
                && clinics.count("pg_locks where pid = %d and not granted".formatted(server)) == 0) {
            Thread.onSpinWait();
        }
    }

    private static <T> T unchecked(Callable<T> act) {
        try {
            return act.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
