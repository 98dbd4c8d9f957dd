package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.PlanReader;
import health.steadfast.shared.PatientId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what a call begins with: what rests, and what would rest with an injury. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallSheets {

    private final Rests rests;
    private final PlanReader plans;
    private final Days days;
    private final Catalogue catalogue;

    CallSheets(Rests rests, PlanReader plans, Days days, Catalogue catalogue) {
        this.rests = rests;
        this.plans = plans;
        this.days = days;
        this.catalogue = catalogue;
    }

    CallSheet of(SymptomReport report) {
        return new CallSheet(report.open(), List.of());
    }

    CallSheet of(PatientId patient, FallReport report) {
        var today = days.today(patient);
        var items = new LinkedHashMap<ItemExercise, CallSheet.Item>();
        plans.history(patient, today).inForceOn(today).stream()
                .flatMap(version -> version.items().stream())
                .flatMap(ChoicesOfDay::named)
                .forEach(it -> items.put(it, item(report, it, true)));
        for (var rest : rests.findByPatientIdAndFallReportIdOrderByRestId(patient, report.id())) {
            if (rest.isOpen()) {
                var of = rest.of();
                items.put(of, withNow(item(report, of, items.containsKey(of)), rest.verdict()));
            }
        }
        return new CallSheet(report.open(List.of()), strictestFirst(new ArrayList<>(items.values())));
    }

    private CallSheet.Item item(FallReport report, ItemExercise of, boolean inPlan) {
        var exercise = catalogue.get(of.exercise());
        return new CallSheet.Item(
                of,
                Verdict.STAYS,
                verdictIfHurt(report, exercise),
                inPlan,
                exercise.safer() != null,
                exercise.fallRisk() == FallRisk.HIGH);
    }

    private static CallSheet.Item withNow(CallSheet.Item item, Verdict now) {
        return new CallSheet.Item(
                item.of(), now, now.and(item.ifHurt()), item.inPlan(), item.canStepDown(), item.highRisk());
    }

    /** A near-fall lets nothing rest. */
    private static Verdict verdictIfHurt(FallReport report, Exercise exercise) {
        return report.makesRest() ? SafetyRules.afterFall(exercise, true) : Verdict.STAYS;
    }

    private static List<CallSheet.Item> strictestFirst(List<CallSheet.Item> items) {
        items.sort((one, other) -> other.now().kind().compareTo(one.now().kind()));
        return items;
    }
}
