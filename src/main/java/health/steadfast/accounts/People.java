package health.steadfast.accounts;

import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people behind the memberships: one per e-mail address, whatever roles and clinics. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class People {

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who has this address; a new person if nobody has. A person that exists keeps the own name and language. */
    PersonId named(EmailAddress email, String displayName, Language language) {
        jdbc.sql("""
                insert into steadfast.person (person_id, email, display_name, language, created_at)
                values (:id, :email, :name, :language, :now)
                on conflict (email) do nothing
                """)
                .param("id", PersonId.next().value())
                .param("email", email.value())
                .param("name", displayName)
                .param("language", language.code())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new PersonId(jdbc.sql("select person_id from steadfast.person where email = :email")
                .param("email", email.value())
                .query(UUID.class)
                .single());
    }

    void speak(PersonId person, Language language) {
        jdbc.sql("update steadfast.person set language = :language, version = version + 1 where person_id = :id")
                .param("language", language.code())
                .param("id", person.value())
                .update();
    }

    void setPassword(PersonId person, String hash) {
        jdbc.sql("""
                insert into steadfast.credential (person_id, password_hash, changed_at) values (:id, :hash, :now)
                on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at
                """)
                .param("id", person.value())
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
