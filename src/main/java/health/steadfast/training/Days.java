package health.steadfast.training;

import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a patient's day. Who calls it has asked for access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Days {

    /** How far back it is looked for the day an item was done last. */
    private static final int RECENT_DAYS = 60;

    private final PatientReader patients;
    private final PlanReader plans;
    private final TrainingReader logs;
    private final DaysLogs rows;
    private final DaySessions sessions;
    private final SafetyReader safety;
    private final Catalogue catalogue;
    private final Clock clock;

    Days(
            PatientReader patients,
            PlanReader plans,
            TrainingReader logs,
            DaysLogs rows,
            DaySessions sessions,
            SafetyReader safety,
            Catalogue catalogue,
            Clock clock) {
        this.patients = patients;
        this.plans = plans;
        this.logs = logs;
        this.rows = rows;
        this.sessions = sessions;
        this.safety = safety;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The patient's day of now. */
    Day read(PatientId patient) {
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        return read(card, today, safety.of(patient, card.trainsAlone(), today));
    }

    /** The day before it. */
    Day readYesterday(PatientId patient) {
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        return read(card, today.minusDays(1), SafetyState.CLEAR);
    }

    /** Any day until today. Of an earlier day nothing is taken out for a rest: it is entered as it was, whatever was done. */
    Day read(PatientId patient, LocalDate date) {
        var card = patients.card(patient);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        return read(card, date, date.equals(today) ? safety.of(patient, card.trainsAlone(), today) : SafetyState.CLEAR);
    }

    private Day read(PatientCard card, LocalDate today, SafetyState state) {
        var patient = card.id();
        var from = today.minusDays(RECENT_DAYS);
        var history = plans.history(patient, from);
        return new Day(
                card,
                today,
                history,
                WeekPlan.of(history, today),
                state,
                logs.logs(patient, from, today),
                rows.of(patient, today),
                sessions.findByPatientIdAndLocalDate(patient, today).orElse(null),
                catalogue);
    }

    /** The patient's own day now. */
    LocalDate today(PatientId patient) {
        return LocalDay.of(clock.instant(), ZoneId.of(patients.card(patient).zone()));
    }
}
