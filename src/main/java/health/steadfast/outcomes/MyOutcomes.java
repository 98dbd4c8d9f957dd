package health.steadfast.outcomes;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's own goals, and the measures that the therapist has talked about. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyOutcomes {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final Measurements measurements;
    private final Goals goals;
    private final Clock clock;

    MyOutcomes(CareAccess careAccess, PatientReader patients, Measurements measurements, Goals goals, Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.measurements = measurements;
        this.goals = goals;
        this.clock = clock;
    }

    /** The latest result of each line that was talked about; nothing that was not. Two statements. */
    public List<MyMeasure> measures() {
        var card = patients.card(careAccess.requireOwn());
        var edss = card.edss() == null ? null : card.edss().value();
        return MeasureHistory.of(measurements.of(card.id()), edss, card.birthDate(), today(card)).series().stream()
                .flatMap(it -> it.latestTalkedAbout().stream())
                .map(MyOutcomes::mine)
                .toList();
    }

    /** The patient's open goals with the own ratings. Two statements. */
    public GoalBoard goals() {
        var card = patients.card(careAccess.requireOwn());
        return new GoalBoard(goals.of(card.id()).stream().filter(Goal::isOpen).toList(), today(card));
    }

    /** How well it goes today, 0 to 10; a second answer of the same day takes the place of the first. */
    @Transactional
    @Audited(AuditAction.GOALS_CHANGED)
    public void rate(UUID goal, int value) {
        var card = patients.card(careAccess.requireOwn());
        GoalService.checkRating(value);
        goals.rate(card.id(), goal, today(card), value, true);
    }

    private static MyMeasure mine(MeasureSeries.Entry entry) {
        var one = entry.measurement();
        return new MyMeasure(
                one,
                Objects.requireNonNull(one.talkedOn()),
                Objects.requireNonNull(one.talkedWith()),
                entry.sinceBaseline());
    }

    private LocalDate today(PatientCard card) {
        return LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
    }
}
