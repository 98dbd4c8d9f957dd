package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every sign-in, refusal and sign-out; never what was typed. */
@Component
@Transactional
class SignInLog {

    enum Kind {
        SIGNED_IN,
        REFUSED,
        DELAYED,
        SIGNED_OUT
    }

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");
    private static final int MAX_ADDRESS = 64;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Kind kind, @Nullable PersonId person, @Nullable ClinicId clinic, String address) {
        var shortAddress = address.substring(0, Math.min(address.length(), MAX_ADDRESS));
        security.info("sign-in {} person={} clinic={} from={}", kind, person, clinic, shortAddress);
        jdbc.sql("""
                insert into steadfast.sign_in_event (sign_in_event_id, at, person_id, clinic_id, kind, address)
                values (:id, :at, :person, :clinic, :kind, :address)
                """)
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("person", person == null ? null : person.value())
                .param("clinic", clinic == null ? null : clinic.value())
                .param("kind", kind.name())
                .param("address", shortAddress)
                .update();
    }
}
