package health.steadfast.workspace;

import health.steadfast.adherence.AdherenceReader;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Axis;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.training.TrainingReader;
import health.steadfast.workspace.AdherenceTrend.Version;
import health.steadfast.workspace.Chart.Evidence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of an open record about longer times; the record itself was written down when it was opened. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class TrendService {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final PlanReader plans;
    private final AdherenceReader adherence;
    private final TrainingReader training;
    private final Clock clock;

    TrendService(
            CareAccess careAccess,
            PatientReader patients,
            PlanReader plans,
            AdherenceReader adherence,
            TrainingReader training,
            Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.plans = plans;
        this.adherence = adherence;
        this.training = training;
        this.clock = clock;
    }

    /** Adherence on every axis, week by week. Five statements. */
    public AdherenceTrend adherence(PatientId patient, TrendSpan span) {
        careAccess.requireCanView(patient);
        var today = today(patient);
        var from = AdherenceTrend.first(today, span);
        return AdherenceTrend.of(
                plans.history(patient, from), adherence.weeks(patient, from, WeekPlan.weekOf(today)), today, span);
    }

    /** What one axis in one week is made of: every item with its entries. Six statements. */
    public List<Evidence> week(PatientId patient, Axis axis, LocalDate monday) {
        careAccess.requireCanView(patient);
        var figures = new ChartFigures(
                plans.history(patient, monday),
                adherence.weeks(patient, monday, monday.plusWeeks(1)),
                training.logs(patient, monday, monday.plusDays(6)),
                today(patient));
        return figures.evidence(axis, monday);
    }

    /** The versions of the plan that began since a day. Four statements. */
    public List<Version> versions(PatientId patient, LocalDate from) {
        careAccess.requireCanView(patient);
        return AdherenceTrend.versions(plans.history(patient, from), from, today(patient));
    }

    private LocalDate today(PatientId patient) {
        return LocalDay.of(clock.instant(), ZoneId.of(patients.card(patient).zone()));
    }
}
