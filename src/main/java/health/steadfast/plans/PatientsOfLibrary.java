package health.steadfast.plans;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientReader;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryPatients;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a therapist look through the library for one patient of the own caseload. */
@Component
@Transactional(readOnly = true)
class PatientsOfLibrary implements LibraryPatients {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final PlanReader plans;
    private final PatientDay day;
    private final JdbcClient jdbc;
    private final Clock clock;

    PatientsOfLibrary(
            CareAccess careAccess,
            PatientReader patients,
            PlanReader plans,
            PatientDay day,
            JdbcClient jdbc,
            Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.plans = plans;
        this.day = day;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<LibraryPatient> find(String record) {
        return RecordNumber.parse(record).flatMap(careAccess::resolve).map(this::patient);
    }

    @Override
    public int inPlans(ExerciseSlug exercise) {
        return jdbc.sql("""
                select count(distinct v.patient_id) from steadfast.plans_v_in_force v
                join steadfast.plans_v_choice k on k.clinic_id = v.clinic_id and k.plan_version_id = v.plan_version_id
                where k.exercise_slug = :exercise and v.open and (v.until_on is null or v.until_on >= :today)
                """)
                .param("exercise", exercise.value())
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    private LibraryPatient patient(PatientId id) {
        var card = patients.card(id);
        return new LibraryPatient(
                card.record().value(),
                card.givenName(),
                conditions(card),
                card.trainsAlone(),
                prescribed(card),
                PlanRoutes.draftOf(card.record()));
    }

    private Set<ExerciseSlug> prescribed(PatientCard card) {
        var today = day.today(card);
        return plans.history(card.id(), today).inForceOn(today).stream()
                .flatMap(version -> version.items().stream())
                .map(PrescribedItem::exercise)
                .collect(Collectors.toSet());
    }

    private static Set<String> conditions(PatientCard card) {
        return Stream.concat(
                        card.aids().stream().map(Aid::code),
                        card.contraindications().stream().map(Contraindication::code))
                .collect(Collectors.toSet());
    }
}
