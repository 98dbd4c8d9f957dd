package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.shared.LocalDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is for a patient. */
@Component
class PatientDay {

    private final Clock clock;

    PatientDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today(PatientCard patient) {
        return LocalDay.of(clock.instant(), ZoneId.of(patient.zone()));
    }
}
