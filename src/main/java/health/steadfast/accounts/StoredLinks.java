package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links that are out, by the hash of their secret. Used, expired and guessed ones look alike: not there. */
@Component
@Transactional
class StoredLinks {

    static final int MAX_TRIES = 5;

    private static final String WORKS = " used_at is null and expires_at > :now and tries < " + MAX_TRIES;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<StoredLink> find(LinkToken token) {
        return jdbc.sql("""
                select t.purpose, t.membership_id, t.clinic_id, c.name, m.person_id, m.role, p.email, p.display_name, p.language,
                       m.patient_id
                from steadfast.account_token t
                join steadfast.membership m on m.membership_id = t.membership_id
                join steadfast.person p on p.person_id = m.person_id
                join steadfast.clinic c on c.clinic_id = t.clinic_id
                where t.token_hash = :hash
                  and m.state = case t.purpose when 'INVITATION' then 'INVITED' else 'ACTIVE' end and""" + WORKS)
                .param("hash", token.hash())
                .param("now", now())
                .query(StoredLinks::link)
                .optional();
    }

    /** Counts a try of the second check before it is made; answers how many are left, empty if there was none. */
    Optional<Integer> countTry(LinkToken token) {
        return jdbc.sql("update steadfast.account_token set tries = tries + 1 where token_hash = :hash and" + WORKS
                        + " returning tries")
                .param("hash", token.hash())
                .param("now", now())
                .query(Integer.class)
                .optional()
                .map(tries -> MAX_TRIES - tries);
    }

    /** Uses the link up; false if somebody was faster. The try just counted may have been the last one. */
    boolean use(LinkToken token) {
        return jdbc.sql("""
                update steadfast.account_token set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                """).param("hash", token.hash()).param("now", now()).update() == 1;
    }

    /** Deletes what ran out a month ago. */
    void forgetOld() {
        jdbc.sql(
                        "delete from steadfast.account_token where expires_at < cast(:now as timestamptz) - interval '30 days'")
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static StoredLink link(ResultSet row, int number) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        return new StoredLink(
                LinkPurpose.valueOf(row.getString("purpose")),
                new MembershipId(uuid(row, "membership_id")),
                new ClinicId(uuid(row, "clinic_id")),
                row.getString("name"),
                new PersonId(uuid(row, "person_id")),
                Role.valueOf(row.getString("role")),
                row.getString("email"),
                row.getString("display_name"),
                Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                patient == null ? null : new PatientId(patient));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
