package health.steadfast.accounts;

import health.steadfast.accounts.SignInAccount.ActiveMembership;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who may sign in. Called outside every clinic, before one is known. */
@Component
@Transactional
class SignInAccounts {

    private static final String SELECT = """
            select p.person_id, p.display_name, p.language, k.password_hash, m.membership_id, m.clinic_id,
                   c.name as clinic_name, m.role, m.security_stamp, m.patient_id
            from steadfast.person p
            left join steadfast.credential k on k.person_id = p.person_id
            left join steadfast.membership m on m.person_id = p.person_id and m.state = 'ACTIVE'
            left join steadfast.clinic c on c.clinic_id = m.clinic_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<SignInAccount> find(String email) {
        var rows = jdbc.sql(SELECT + " where p.email = :email order by c.name, m.role, m.membership_id")
                .param("email", email)
                .query(SignInAccounts::row)
                .list();
        return account(rows);
    }

    @Transactional(readOnly = true)
    Optional<SignInAccount> find(PersonId person) {
        var rows = jdbc.sql(SELECT + " where p.person_id = :person order by c.name, m.role, m.membership_id")
                .param("person", person.value())
                .query(SignInAccounts::row)
                .list();
        return account(rows);
    }

    void seen(UUID membership) {
        jdbc.sql("update steadfast.membership set last_seen_at = :now where membership_id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", membership)
                .update();
    }

    private record Row(SignInAccount account, Optional<ActiveMembership> membership) {}

    private static Optional<SignInAccount> account(List<Row> rows) {
        return rows.stream()
                .findFirst()
                .map(Row::account)
                .map(found -> new SignInAccount(
                        found.person(),
                        found.displayName(),
                        found.language(),
                        found.passwordHash(),
                        rows.stream().flatMap(row -> row.membership().stream()).toList()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var account = new SignInAccount(
                new PersonId(uuid(row, "person_id")),
                row.getString("display_name"),
                row.getString("language"),
                row.getString("password_hash"),
                List.of());
        return new Row(account, Optional.ofNullable(membership(row)));
    }

    private static @Nullable ActiveMembership membership(ResultSet row) throws SQLException {
        if (row.getObject("membership_id") == null) {
            return null;
        }
        var patient = row.getObject("patient_id", UUID.class);
        return new ActiveMembership(
                uuid(row, "membership_id"),
                new ClinicId(uuid(row, "clinic_id")),
                row.getString("clinic_name"),
                Role.valueOf(row.getString("role")),
                uuid(row, "security_stamp"),
                patient == null ? null : new PatientId(patient));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
