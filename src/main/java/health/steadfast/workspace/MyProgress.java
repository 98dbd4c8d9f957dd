package health.steadfast.workspace;

import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Roles;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.TrainingReader;
import health.steadfast.training.Variant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's own weeks and small wins. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyProgress {

    /** So many weeks stand side by side on a phone. */
    static final int WEEKS = 6;

    private static final int WEEKS_BACK = 26;

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final PlanReader plans;
    private final TrainingReader training;
    private final ProgressQuery query;
    private final Clock clock;

    MyProgress(
            CareAccess careAccess,
            PatientReader patients,
            PlanReader plans,
            TrainingReader training,
            ProgressQuery query,
            Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.plans = plans;
        this.training = training;
        this.query = query;
        this.clock = clock;
    }

    /** The last six weeks, the running one among them. */
    public Progress open() {
        var patient = careAccess.requireOwn();
        var today =
                LocalDay.of(clock.instant(), ZoneId.of(patients.card(patient).zone()));
        var running = WeekPlan.weekOf(today);
        var from = running.minusWeeks(WEEKS_BACK);
        var plan = plans.history(patient, from);
        var logs = training.logs(patient, from, today);
        var weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> ProgressWeek.of(plan, running.minusWeeks(WEEKS - 1L - week), logs))
                .toList();
        var since = weeks.getFirst().monday();
        var answers = query.threeInARow(patient, today.minusDays(SmallWins.DAYS));
        return new Progress(
                today,
                weeks,
                days(logs, since, false),
                days(logs, since, true),
                days(logs, from, false) > 0,
                days(logs, today.minusDays(SmallWins.DAYS), false) == 0,
                SmallWins.of(logs, weeks, answers, today));
    }

    private static int days(List<LoggedExercise> logs, LocalDate since, boolean lighterOnly) {
        return (int) logs.stream()
                .filter(log -> !log.date().isBefore(since) && log.completion().signum() > 0)
                .filter(log -> !lighterOnly || log.variant() != Variant.FULL)
                .map(LoggedExercise::date)
                .distinct()
                .count();
    }
}
