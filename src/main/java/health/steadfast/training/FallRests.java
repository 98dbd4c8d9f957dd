package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReader;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the risky items of a plan rest while a fall is not reviewed, also those of versions published meanwhile. */
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
                .collect(Collectors.toMap(Rest::item, Function.identity()));
        verdicts(patient, report).forEach((item, verdict) -> {
            var rest = stored.get(item);
            if (rest != null) {
                rest.tighten(verdict);
            } else if (verdict.kind() != Verdict.Kind.STAYS) {
                rests.save(new Rest(patient, item, report.id(), verdict, clock.instant()));
            }
        });
        rests.flush();
    }

    /** The publisher's own transaction: no version comes into force past an open report. */
    @EventListener
    void on(PlanPublished event) {
        reports.flush(); // the new version may still wait to be sent to the database
        reports.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescFallReportIdDesc(event.patient())
                .forEach(report -> apply(event.patient(), report));
    }

    /** Of all versions in force from that day on, the strictest for each item. */
    private Map<PlanItemId, Verdict> verdicts(PatientId patient, FallReport report) {
        var injured = report.injury().isInjury();
        var verdicts = new LinkedHashMap<PlanItemId, Verdict>();
        plans.history(patient, report.happenedOn()).versions().stream()
                .flatMap(version -> version.items().stream())
                .forEach(item -> verdicts.merge(
                        item.id(), SafetyRules.afterFall(catalogue.get(item.exercise()), injured), Verdict::and));
        return verdicts;
    }
}
