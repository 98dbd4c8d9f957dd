package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I am away from … to …": a patient's own word lets the plan rest for some days. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyAbsences {

    /** A longer absence is agreed with the clinic. Days that follow on one another count as one absence. */
    public static final int MAX_DAYS = 21;

    private final PauseRepository pauses;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final Clock clock;

    MyAbsences(PauseRepository pauses, PatientReader patients, PatientDay day, CareAccess careAccess, Clock clock) {
        this.pauses = pauses;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /**
     * The absence of now, or the next one.
     *
     * @param period null: none is planned
     */
    public record Absences(LocalDate today, @Nullable PausePeriod period) {}

    /** The day it is for the patient, and the absence of now or the next one. */
    public Absences current() {
        var patient = careAccess.requireOwn();
        var today = today(patient);
        return new Absences(today, open(patient, today).map(Pause::period).orElse(null));
    }

    /** The plan rests on these days, first and last included. They begin today or later. */
    @Transactional
    @Audited(AuditAction.PLAN_PAUSED)
    public void plan(LocalDate from, LocalDate to) {
        var patient = careAccess.requireOwn();
        var today = today(patient);
        if (from.isBefore(today)) {
            throw new RuleViolation("plans.away.in-the-past");
        }
        if (to.isBefore(from)) {
            throw new RuleViolation("plans.away.ends-before-it-begins");
        }
        if (open(patient, today).isPresent()) {
            throw new RuleViolation("plans.away.planned-already");
        }
        if (ChronoUnit.DAYS.between(since(patient, from), to) >= MAX_DAYS) {
            throw new RuleViolation("plans.away.too-long", MAX_DAYS);
        }
        var by = Member.required();
        pauses.save(Pause.begin(
                patient, new PausePeriod(PauseKind.AWAY, from, to), by.clinic(), by.person(), clock.instant()));
    }

    /** "I am back", or "I stay after all": the plan counts again from today on. */
    @Transactional
    @Audited(AuditAction.PLAN_RESUMED)
    public void end() {
        var patient = careAccess.requireOwn();
        var today = today(patient);
        open(patient, today).ifPresent(pause -> {
            var by = Member.required();
            pause.resume(today, today, by.clinic(), by.person());
            pauses.save(pause);
        });
    }

    private Optional<Pause> open(PatientId patient, LocalDate today) {
        return absences(patient, today).stream().findFirst();
    }

    /** The first day of the absences that {@code from} follows on without a day between. */
    private LocalDate since(PatientId patient, LocalDate from) {
        var since = from;
        for (var earlier : absences(patient, from.minusDays(MAX_DAYS)).reversed()) {
            var last = earlier.period().until();
            if (last != null && last.plusDays(1).equals(since)) {
                since = earlier.period().from();
            }
        }
        return since;
    }

    private List<Pause> absences(PatientId patient, LocalDate endingFrom) {
        return pauses
                .findByPatientIdAndKindAndUntilOnGreaterThanEqualOrderByFromOn(patient, PauseKind.AWAY, endingFrom)
                .stream()
                .filter(Pause::hasDays)
                .toList();
    }

    private LocalDate today(PatientId patient) {
        return day.today(patients.card(patient));
    }
}
