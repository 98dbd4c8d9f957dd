package health.steadfast.adherence;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works a patient's kept weeks out from plans and logs. It joins the caller's transaction and checks nobody's rights:
 * it works for the program.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AdherenceRebuild {

    /** How many weeks after the running one are planned ahead, so that a silent patient's figure falls by itself. */
    public static final int WEEKS_AHEAD = 12;

    private static final LocalDate BEFORE_ALL_PLANS = LocalDate.of(2000, 1, 3);

    private final StoredWeeks weeks;

    AdherenceRebuild(StoredWeeks weeks) {
        this.weeks = weeks;
    }

    /** Every week of the patient's plans, frozen ones too, and those ahead: for a history that is entered at once. */
    public void all(PatientId patient) {
        weeks.rebuild(patient, BEFORE_ALL_PLANS, WEEKS_AHEAD);
    }

    /** The weeks that are not frozen, and those ahead. */
    void open(PatientId patient) {
        weeks.rebuildOpen(patient, WEEKS_AHEAD);
    }
}
