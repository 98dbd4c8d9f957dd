package health.steadfast.plans;

import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds that follow from what a patient reports. It checks nobody's rights itself: who calls it has asked CareAccess.
 * It joins the caller's transaction and works in the name of whoever is signed in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanHolds {

    private final PauseRepository pauses;
    private final Clock clock;

    PlanHolds(PauseRepository pauses, Clock clock) {
        this.pauses = pauses;
        this.clock = clock;
    }

    /** The plan rests from {@code from} on until somebody lifts it; a hold of this kind that is open already stays. */
    public void begin(PatientId patient, PauseKind kind, LocalDate from) {
        if (pauses.findByPatientIdAndKindAndUntilOnIsNull(patient, kind).isEmpty()) {
            var by = Member.required();
            pauses.save(
                    Pause.begin(patient, new PausePeriod(kind, from, null), by.clinic(), by.person(), clock.instant()));
        }
    }

    /** Lifts the open hold of a kind, if there is one: the plan is in force again from {@code today} on. */
    public void lift(PatientId patient, PauseKind kind, LocalDate today) {
        pauses.findByPatientIdAndKindAndUntilOnIsNull(patient, kind).ifPresent(pause -> {
            var by = Member.required();
            pause.resume(today, today, by.clinic(), by.person());
            pauses.save(pause);
        });
    }
}
