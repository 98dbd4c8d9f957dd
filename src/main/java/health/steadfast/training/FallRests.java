package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReader;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what is risky in a plan rest while a fall is not reviewed, also in versions published meanwhile: every exercise
 * that an item may ask for, of its slot and of its lighter versions.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FallRests {

    private final FallReports reports;
    private final Rests rests;
    private final PlanReader plans;
    private final Catalogue catalogue;
    private final Clock clock;

    FallRests(FallReports reports, Rests rests, PlanReader plans, Catalogue catalogue, Clock clock) {
        this.reports = reports;
        this.rests = rests;
        this.plans = plans;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Stores what rests because of a report; what rests already becomes stricter, never milder. */
    void apply(PatientId patient, FallReport report) {
        if (!report.makesRest()) {
            return;
        }
        var stored = rests.findByPatientIdAndFallReportIdOrderByRestId(patient, report.id()).stream()
                .collect(Collectors.toMap(Rest::of, Function.identity()));
        verdicts(patient, report).forEach((exercise, verdict) -> {
            var rest = stored.get(exercise);
            if (rest != null) {
                rest.tighten(verdict);
            } else if (verdict.kind() != Verdict.Kind.STAYS) {
                rests.save(new Rest(patient, exercise, report.id(), verdict, clock.instant()));
            }
        });
        rests.flush();
    }

    /**
     * A rest belongs to the item and survives re-publishing: what is new and risky in an item of which something still
     * rests, rests too.
     */
    private void inherit(PatientId patient) {
        var all = rests.findByPatientIdOrderBySinceAscRestIdAsc(patient).stream()
                .filter(rest -> !rest.isOfPain())
                .toList();
        var known = all.stream().map(Rest::of).collect(Collectors.toSet());
        all.stream()
                .filter(Rest::isOpen)
                .collect(Collectors.groupingBy(rest -> Objects.requireNonNull(rest.report())))
                .forEach((id, open) -> reports.findByPatientIdAndFallReportId(patient, id)
                        .ifPresent(report -> inherit(patient, report, open, known)));
    }

    private void inherit(PatientId patient, FallReport report, List<Rest> open, Set<ItemExercise> known) {
        var items = open.stream().map(rest -> rest.of().item()).collect(Collectors.toSet());
        verdicts(patient, report).forEach((exercise, verdict) -> {
            if (verdict.kind() != Verdict.Kind.STAYS && items.contains(exercise.item()) && known.add(exercise)) {
                rests.save(new Rest(patient, exercise, report.id(), verdict, clock.instant()));
            }
        });
    }

    /** The publisher's own transaction: no version comes into force past an open report. */
    @EventListener
    void on(PlanPublished event) {
        reports.flush(); // the new version may still wait to be sent to the database
        reports.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescFallReportIdDesc(event.patient())
                .forEach(report -> apply(event.patient(), report));
        inherit(event.patient());
    }

    /** Of all versions in force from that day on, every exercise they may ask for. */
    private Map<ItemExercise, Verdict> verdicts(PatientId patient, FallReport report) {
        var injured = report.injury().isInjury();
        var verdicts = new LinkedHashMap<ItemExercise, Verdict>();
        plans.history(patient, report.happenedOn()).versions().stream()
                .flatMap(version -> version.items().stream())
                .flatMap(ChoicesOfDay::named)
                .forEach(it -> verdicts.put(it, SafetyRules.afterFall(catalogue.get(it.exercise()), injured)));
        return verdicts;
    }
}
