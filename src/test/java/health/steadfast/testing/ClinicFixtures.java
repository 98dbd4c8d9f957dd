package health.steadfast.testing;

import health.steadfast.accounts.Profession;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes fresh clinics with people and patients for tests, past the walls and without the services under test.
 * Every test makes its own, nothing is rolled back.
 */
@Component
public class ClinicFixtures {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** As costly as the real one, so that a test may compare times. */
    private static final Argon2PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private final String database;
    private final Clock clock;
    private @Nullable Connection connection;

    ClinicFixtures(@Value("${steadfast.test.database}") String database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A clinic of its own in Europe/Berlin. */
    public TestClinic clinic() {
        var id = ClinicId.next();
        run(
                "insert into steadfast.clinic (clinic_id, name, zone_id, language, created_at) values (?, ?, ?, ?, ?)",
                id.value(),
                "Clinic " + NUMBER.incrementAndGet(),
                "Europe/Berlin",
                "en",
                now());
        return new TestClinic(this, id);
    }

    /** One active member of a clinic; the e-mail address is unique. */
    SignedInMember member(
            ClinicId clinic, Role role, @Nullable Profession profession, String name, @Nullable PatientId record) {
        var person = PersonId.next();
        var membership = Ids.next();
        var stamp = UUID.randomUUID();
        run(
                "insert into steadfast.person (person_id, email, display_name, language, created_at) values (?, ?, ?, 'en', ?)",
                person.value(),
                "person" + NUMBER.incrementAndGet() + "@" + clinic.value() + ".example",
                name,
                now());
        run(
                """
                insert into steadfast.membership (membership_id, clinic_id, person_id, role, profession, patient_id, state,
                    security_stamp, activated_at) values (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?)
                """,
                membership,
                clinic.value(),
                person.value(),
                role.name(),
                profession == null ? null : profession.name(),
                record == null ? null : record.value(),
                stamp,
                now());
        return new SignedInMember(person, clinic, role, membership, stamp, name, "en", record);
    }

    /** Lets somebody sign in with this password; it answers the e-mail address to sign in with. */
    public String password(SignedInMember member, String password) {
        run(
                "insert into steadfast.credential (person_id, password_hash, changed_at) values (?, ?, ?)",
                member.person().value(),
                ARGON2.encode(password),
                now());
        return value(
                "select email from steadfast.person where person_id = ?",
                member.person().value());
    }

    /** Forgets who had to wait after wrong passwords: all visitors of a test come from one address. */
    public void forgetGuesses() {
        run("delete from steadfast.sign_in_guess");
    }

    PatientId patient(ClinicId clinic, String givenName, PersonId lead) {
        var patient = PatientId.next();
        run(
                """
                insert into steadfast.patient (patient_id, clinic_id, record_number, given_name, family_name, birth_date,
                    language, zone_id, falls_last_year, trains_alone, problem, daily_minutes, strength, stiffness, balance,
                    coordination, state, admitted_on)
                values (?, ?, ?, ?, 'Example', date '1970-03-14', 'en', 'Europe/Berlin', 'NONE', false, 'Stairs', 20,
                    'MILD', 'NONE', 'MODERATE', 'NONE', 'ACTIVE', ?)
                """,
                patient.value(),
                clinic.value(),
                "20-%04d".formatted(NUMBER.incrementAndGet() % 10_000),
                givenName,
                today().minusMonths(6));
        run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, true, ?)",
                clinic.value(),
                patient.value(),
                lead.value(),
                today().minusMonths(6));
        return patient;
    }

    /** One connection for all statements: opening one takes longer than most of them. */
    private Connection owner() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = TestDatabase.owner(database);
        }
        return connection;
    }

    /** Runs one statement past the walls. */
    public synchronized int run(String sql, @Nullable Object... values) {
        try (var statement = owner().prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The text of the first column of the first row, past the walls. */
    public synchronized String value(String sql, @Nullable Object... values) {
        try (var statement = owner().prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Counts the rows of a query past the walls, for instance {@code "steadfast.audit_entry where action = 'X'"}. */
    public synchronized long count(String from) {
        try (var statement = owner().createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(from, e);
        }
    }

    /** How long from {@code now} until it is 23:30 in UTC: in every test clinic the next day has begun. */
    public static Duration untilHalfPastElevenInUtc(Instant now) {
        var today = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofMinutes(23 * 60 + 30));
        return Duration.between(now, today.isBefore(now) ? today.plus(Duration.ofDays(1)) : today);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
