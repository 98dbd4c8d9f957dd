package health.steadfast.demo;

import health.steadfast.accounts.DemoAccounts;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.Profession;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.demo.ClinicStory.StaffStory;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demo clinics that are not there yet, each in one transaction: it is there as a whole or not at all. Single
 * audit rows are left out; one row per clinic tells of the loading.
 */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 5);

    private final DemoAccounts accounts;
    private final ExerciseLoader exercises;
    private final PatientLoader patients;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoLoader(
            DemoAccounts accounts,
            ExerciseLoader exercises,
            PatientLoader patients,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.exercises = exercises;
        this.patients = patients;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Loads what is missing.
     *
     * @throws DemoRefused if the database holds a real clinic
     */
    void load() {
        if (ClinicScope.none(accounts::besideRealClinic)) {
            throw new DemoRefused();
        }
        var there = ClinicScope.none(accounts::clinics);
        if (there.containsAll(DemoStories.NAMES)) {
            return;
        }
        DemoStories.all().stream()
                .filter(story -> !there.contains(story.name()))
                .forEach(this::load);
    }

    private void load(ClinicStory story) {
        var begun = System.nanoTime();
        var clinic = ClinicId.next();
        ClinicScope.in(
                clinic,
                () -> transaction.execute(status -> {
                    accounts.clinic(
                            clinic,
                            story.name(),
                            story.zone(),
                            language(story.language()),
                            story.phone(),
                            story.hours(),
                            story.hoursDe());
                    var place = place(clinic, story);
                    exercises.load(story.exercises(), place);
                    var records = new DemoRecords(story);
                    story.patients()
                            .forEach(
                                    patient -> patients.load(patient, records.of(patient), story.reviewNotes(), place));
                    audit.record(AuditAction.DEMO_LOADED, null, story.patients().size() + " patients");
                    return status;
                }));
        log.info(
                "demo clinic {} loaded: {} patients in {} s",
                story.name(),
                story.patients().size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private Place place(ClinicId clinic, ClinicStory story) {
        var today = LocalDay.of(clock.instant(), story.zone());
        var staff = new LinkedHashMap<String, PersonId>();
        var place = new Place(clinic, story.zone(), today, staff);
        story.staff()
                .forEach(person -> staff.put(
                        person.handle(),
                        member(place, person, language(story.language())).person()));
        return place;
    }

    private SignedInMember member(Place place, StaffStory person, Language language) {
        var lastSeen = place.daysAgo(1, END_OF_WORK);
        return person.role() == Role.ADMIN
                ? accounts.admin(place.clinic(), person.email(), person.name(), language, lastSeen)
                : accounts.therapist(
                        place.clinic(),
                        person.email(),
                        person.name(),
                        language,
                        Objects.requireNonNullElse(person.profession(), Profession.PHYSIOTHERAPIST),
                        lastSeen);
    }

    static Language language(String code) {
        return Language.ofCode(code).orElseThrow();
    }
}
