package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanReader;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what rests now, for what outlasts the screen. Who calls it has asked for access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VerdictReader {

    private final SafetyReader safety;
    private final PlanReader plans;
    private final Catalogue catalogue;

    VerdictReader(SafetyReader safety, PlanReader plans, Catalogue catalogue) {
        this.safety = safety;
        this.plans = plans;
        this.catalogue = catalogue;
    }

    /**
     * What rests by a report, by pain, by a hold or for want of a release. Whether somebody is there is said apart: that
     * changes from day to day.
     *
     * @param today the day at the patient's home
     */
    public Verdicts of(PatientId patient, LocalDate today) {
        var state = safety.of(patient, false, today);
        var holds = plans.history(patient, today).pauses().stream()
                .filter(pause -> pause.covers(today))
                .map(PausePeriod::kind)
                .toList();
        return (item, slug) -> {
            var exercise = catalogue.get(slug);
            return holds.stream()
                    .map(hold -> SafetyRules.onHold(hold, exercise))
                    .reduce(state.verdict(item, exercise), Verdict::and);
        };
    }
}
