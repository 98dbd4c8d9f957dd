package health.steadfast.caseload;

import health.steadfast.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which day it is in the clinic of the running transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClinicDay {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClinicDay(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ZoneId zone() {
        return jdbc.sql("select zone_id from steadfast.clinic where clinic_id = steadfast.current_clinic()")
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElseThrow(NotFound::new);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }
}
