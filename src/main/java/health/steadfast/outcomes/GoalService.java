package health.steadfast.outcomes;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of a patient, for the care team. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class GoalService {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final Goals goals;
    private final AuditTrail audit;
    private final Clock clock;

    GoalService(CareAccess careAccess, PatientReader patients, Goals goals, AuditTrail audit, Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    /** All goals with their ratings. Three statements. */
    public GoalBoard board(PatientId patient) {
        careAccess.requireCanView(patient);
        return new GoalBoard(goals.of(patient), today(patient));
    }

    /** Sets a goal in the patient's own words. */
    @Transactional
    public void set(PatientId patient, NewGoal goal) {
        careAccess.requireCanTreat(patient);
        var today = today(patient);
        checkTarget(goal, today);
        goals.set(patient, goal, today, Member.required().person());
        audit.record(AuditAction.GOALS_CHANGED, patient, null);
    }

    /**
     * Changes a goal.
     *
     * @throws health.steadfast.shared.StaleData if somebody changed it meanwhile; nothing was saved
     */
    @Transactional
    public void change(PatientId patient, UUID goal, NewGoal content, long version) {
        careAccess.requireCanTreat(patient);
        goals.change(patient, goal, content, version);
        audit.record(AuditAction.GOALS_CHANGED, patient, null);
    }

    /** A goal was reached, is set aside, or is open again. */
    @Transactional
    public void move(PatientId patient, UUID goal, GoalState state, long version) {
        careAccess.requireCanTreat(patient);
        goals.move(patient, goal, state, state == GoalState.OPEN ? null : today(patient), version);
        audit.record(AuditAction.GOALS_CHANGED, patient, null);
    }

    /** Writes down the rating that the patient gave in the clinic, 0 to 10. */
    @Transactional
    public void rate(PatientId patient, UUID goal, int value) {
        careAccess.requireCanTreat(patient);
        checkRating(value);
        goals.rate(patient, goal, today(patient), value, false);
        audit.record(AuditAction.GOALS_CHANGED, patient, null);
    }

    /** Sets how far a scaled goal was reached, -2 to +2. */
    @Transactional
    public void attain(PatientId patient, UUID goal, int level) {
        careAccess.requireCanTreat(patient);
        if (level < -2 || level > 2) {
            throw new RuleViolation("outcomes.goal.problem.level");
        }
        goals.attain(patient, goal, today(patient), level, Member.required().person());
        audit.record(AuditAction.GOALS_CHANGED, patient, null);
    }

    static void checkRating(int value) {
        if (value < 0 || value > 10) {
            throw new RuleViolation("outcomes.goal.problem.rating");
        }
    }

    private static void checkTarget(NewGoal goal, LocalDate today) {
        if (goal.targetOn() != null && goal.targetOn().isBefore(today)) {
            throw new RuleViolation("outcomes.goal.problem.target");
        }
    }

    private LocalDate today(PatientId patient) {
        return LocalDay.of(clock.instant(), ZoneId.of(patients.card(patient).zone()));
    }
}
