package health.steadfast.adherence;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes a patient's kept weeks from the plan and the logs. It joins the caller's transaction and checks nobody's
 * rights: it works for the program.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AdherenceRebuild {

    /** How many weeks after the running one are planned ahead, so that a silent patient's figure falls by itself. */
    public static final int WEEKS_AHEAD = 12;

    private static final LocalDate BEFORE_ALL_PLANS = LocalDate.of(2000, 1, 3);

    private final PlanReader plans;
    private final Catalogue catalogue;
    private final StoredWeeks weeks;
    private final Clock clock;

    AdherenceRebuild(PlanReader plans, Catalogue catalogue, StoredWeeks weeks, Clock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** Every week of the patient's plans, and those ahead. */
    public void all(PatientId patient) {
        from(patient, BEFORE_ALL_PLANS);
    }

    /** The week of {@code day}, or the running one if it is earlier, and all later ones. */
    void from(PatientId patient, LocalDate day) {
        var running = WeekPlan.weekOf(LocalDate.now(clock));
        var touched = WeekPlan.weekOf(day);
        var from = touched.isBefore(running) ? touched : running;
        var history = plans.history(patient, from);
        var planned = PlannedWeek.of(history, laterOf(from, firstWeek(history)), ahead(running), catalogue);
        weeks.replace(patient, from, planned);
    }

    private static LocalDate ahead(LocalDate running) {
        return running.plusWeeks(WEEKS_AHEAD);
    }

    /** The week in which the oldest version began; far ahead when there is none. */
    private static LocalDate firstWeek(PlanHistory history) {
        return history.versions().stream()
                .map(version -> WeekPlan.weekOf(version.startsOn()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
