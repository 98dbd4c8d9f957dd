package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class PublishingTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    ReleaseService releases;

    @Autowired
    ApplicationEvents events;

    private TestClinic clinic;
    private SignedInMember ines;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        SignedIn.as(ines);
        today = drafts.open(patient).today();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aPublishedDraftIsThePlanInForce() {
        var march = Drafts.item("seated-march");

        assertThat(publish(today, march)).isEqualTo(1);

        var plan = plans.overview(patient);
        assertThat(plan.inForce()).isNotNull();
        assertThat(plan.inForce().items()).containsExactly(march);
        assertThat(plan.inForce().publishedBy()).isEqualTo("Ines Vogt");
        assertThat(plan.hasDraft()).isFalse();
        assertThat(events.stream(PlanPublished.class).filter(it -> it.patient().equals(patient)))
                .singleElement()
                .satisfies(event -> assertThat(event.startsOn()).isEqualTo(today));
    }

    @Test
    void theNextVersionKeepsTheItemsAndTheirIds() {
        var march = Drafts.item("seated-march");
        publish(today, march);
        var next = drafts.open(patient).draft();
        var more = next.items().getFirst().withSchedule(new Schedule.Daily(1));

        var saved = drafts.save(patient, next.replace(more).add(Drafts.item("stand-heel-lifts")));
        plans.publish(patient, saved.version(), "More often", today.plusDays(7));

        var plan = plans.overview(patient);
        assertThat(plan.versions()).extracting(VersionDetails::no).containsExactly(2, 1);
        assertThat(plan.versions().getFirst().items().getFirst().id()).isEqualTo(march.id());
        assertThat(plan.inForce()).isEqualTo(plan.versions().getLast());
        assertThat(clinics.count("steadfast.plan_item i join steadfast.plan p using (plan_id) where p.patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(2);
    }

    @Test
    void everythingPrescribedIsInForceAsItWasWritten() {
        var all = Drafts.everything();
        var spoon = new Strategy(StrategyId.next(), "Thick cutlery", "At meals");

        var saved = drafts.save(patient, drafts.open(patient).draft().add(all).put(spoon));
        assertThat(drafts.open(patient).draft().items()).containsExactly(all);
        assertThat(drafts.open(patient).draft().strategies()).containsExactly(spoon);
        plans.publish(patient, saved.version(), "First plan", today);

        var opened = drafts.open(patient);
        assertThat(opened.base()).containsExactly(all);
        assertThat(opened.draft().items()).containsExactly(all);
        assertThat(opened.baseStrategies()).containsExactly(spoon);
        assertThat(opened.owners()).containsEntry(all.id(), "Ines Vogt");
    }

    @Test
    void theLighterVersionsArePublishedWithThePlan() {
        publish(today, Drafts.item("walk-three-times-two"), Drafts.item("seated-march"));

        assertThat(clinics.count("""
                        steadfast.plans_v_variant a join steadfast.plans_v_version v using (plan_version_id)
                        where v.patient_id = '%s' and a.left_out and a.variant = 'HOT'
                          and exists (select 1 from steadfast.plans_v_item i
                                      where i.item_id = a.item_id and i.exercise_slug = 'walk-three-times-two')
                        """.formatted(patient))).isEqualTo(1);
        assertThat(clinics.count("""
                        steadfast.plans_v_variant a join steadfast.plans_v_version v using (plan_version_id)
                        where v.patient_id = '%s' and a.exercise_slug = 'seated-march' and a.sets = 1
                        """.formatted(patient))).isEqualTo(2);
    }

    @Test
    void aDraftOfBeforeItsItemsSaidSoMuchIsStillRead() {
        var march = Drafts.item("seated-march").withNote("Slowly");
        drafts.save(patient, drafts.open(patient).draft().add(march).withReason("Begun long ago"));
        clinics.run(
                "update steadfast.draft set content = ?::jsonb where patient_id = ?",
                """
                {"items": [{"purpose": "TREAT", "item": {"itemId": "%s", "exerciseSlug": "seated-march", "sets": 2,
                 "repetitions": 8, "holdSeconds": null, "minutes": null, "restSeconds": 30, "side": "NONE",
                 "support": "NONE", "effortLow": 4, "effortHigh": 6, "schedule": "TIMES_A_WEEK", "timesPerWeek": 3,
                 "weekdays": null, "timesPerDay": 1, "note": "Slowly", "exclusionReason": null}}],
                 "reason": "Begun long ago", "startsOn": null}
                """.formatted(march.id()),
                patient.value());

        var draft = drafts.open(patient).draft();

        assertThat(draft.items()).containsExactly(march);
        assertThat(draft.strategies()).isEmpty();
        assertThat(draft.reason()).isEqualTo("Begun long ago");
    }

    @Test
    void aDraftOutlivesTheSession() {
        drafts.save(
                patient,
                drafts.open(patient).draft().add(Drafts.item("seated-march")).withReason("Half a tho"));
        SignedIn.nobody();
        SignedIn.as(ines);

        var draft = drafts.open(patient).draft();

        assertThat(draft.items()).hasSize(1);
        assertThat(draft.reason()).isEqualTo("Half a tho");
    }

    @Test
    void eachAuthorHasADraftOfTheirOwn() {
        var karim = onTheTeam();
        drafts.save(patient, drafts.open(patient).draft().add(Drafts.item("seated-march")));

        assertThat(SignedIn.as(karim, () -> drafts.open(patient).draft().items()))
                .isEmpty();
    }

    @Test
    void aDraftSavedInAnotherWindowIsNotOverwritten() {
        var opened = drafts.open(patient).draft();
        drafts.save(patient, opened.add(Drafts.item("seated-march")));

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> drafts.save(patient, opened.add(Drafts.item("seated-dance"))));
        assertThat(drafts.open(patient).draft().items().getFirst().exercise())
                .isEqualTo(new ExerciseSlug("seated-march"));
    }

    @Test
    void aPublishedPlanCannotBePublishedTwiceByADoubleClick() {
        var saved = drafts.save(patient, drafts.open(patient).draft().add(Drafts.item("seated-march")));
        plans.publish(patient, saved.version(), "First plan", today);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> plans.publish(patient, saved.version(), "First plan", today));
        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void aRefusedDraftChangesNothingAndIsKept() {
        var saved = drafts.save(patient, drafts.open(patient).draft().add(Drafts.item("seated-march")));

        assertRule(
                "plans.rule.start-in-the-past",
                () -> plans.publish(patient, saved.version(), "First plan", today.minusDays(1)));

        assertThat(plans.overview(patient).versions()).isEmpty();
        assertThat(drafts.open(patient).draft().items()).isEqualTo(saved.items());
    }

    @Test
    void highFallRiskIsPublishedOnlyAfterItWasSeenDone() {
        var tandem = new ExerciseSlug("stand-tandem");

        assertRule("plans.rule.needs-release", () -> publish(today, Drafts.item("stand-tandem")));
        assertRule("plans.rule.seen-in-the-future", () -> releases.release(patient, tandem, today.plusDays(1)));
        assertThat(releases.release(patient, tandem, today.minusDays(2))).containsEntry(tandem, today.minusDays(2));

        var kept = drafts.open(patient).draft();
        assertThat(plans.publish(patient, kept.version(), "Ready for it", today))
                .isEqualTo(1);
    }

    @Test
    void whatTheProfileExcludesIsPublishedOnlyWithAReason() {
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        var heels = Drafts.item("stand-heel-lifts");

        assertRule("plans.rule.needs-reason", () -> publish(today, heels));

        var draft = drafts.open(patient).draft();
        var reason = draft.replace(draft.items().getFirst().withExclusionReason("Stands at the worktop with me"));
        plans.publish(patient, drafts.save(patient, reason).version(), "First plan", today);
        assertThat(plans.overview(patient).inForce().items().getFirst().exclusionReason())
                .isEqualTo("Stands at the worktop with me");
    }

    @Test
    void anEndedPlanStaysReadableAndTheNextOneBeginsAfterIt() {
        publish(today, Drafts.item("seated-march"));
        plans.end(patient, 1, today.plusDays(2));

        assertThat(plans.overview(patient).isOpen()).isFalse();
        assertThat(plans.overview(patient).inForce()).isNotNull();
        assertRule("plans.rule.starts-before-the-end", () -> publish(today.plusDays(2), Drafts.item("seated-march")));
        var kept = drafts.open(patient).draft();
        assertThat(plans.publish(patient, kept.version(), "Again", today.plusDays(3)))
                .isEqualTo(1);
    }

    @Test
    void twoOpenPlansOfOnePatientAreImpossibleInTheDatabase() {
        publish(today, Drafts.item("seated-march"));

        assertThatThrownBy(() -> clinics.run(
                        "insert into steadfast.plan (plan_id, clinic_id, patient_id, state, opened_on) values (?, ?, ?, 'OPEN', ?)",
                        PlanId.next().value(),
                        clinic.id().value(),
                        patient.value(),
                        today))
                .rootCause()
                .hasMessageContaining("plan_one_open");
    }

    @Test
    void theDayIsThatOfThePatientsZone() {
        clinics.run(
                "update steadfast.patient set zone_id = 'Pacific/Kiritimati' where patient_id = ?", patient.value());

        assertThat(drafts.open(patient).today())
                .isEqualTo(java.time.ZonedDateTime.now(ZoneId.of("Pacific/Kiritimati"))
                        .minusHours(3)
                        .toLocalDate());
    }

    @Test
    void aForeignPatientIsNotFoundWhateverIsAsked() {
        var foreign = clinics.clinic().therapist();
        publish(today, Drafts.item("seated-march"));

        assertNotFound(foreign, () -> drafts.open(patient));
        assertNotFound(foreign, () -> drafts.save(patient, Drafts.of(Drafts.item("seated-march"))));
        assertNotFound(foreign, () -> plans.overview(patient));
        assertNotFound(foreign, () -> plans.publish(patient, 1, "Mine", today));
        assertNotFound(foreign, () -> releases.release(patient, new ExerciseSlug("stand-tandem"), today));
        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void whatWasDoneAndSeenIsWrittenDown() {
        publish(today, Drafts.item("seated-march"));

        assertThat(audited("PLAN_DRAFTED")).isEqualTo(1);
        assertThat(audited("PLAN_PUBLISHED")).isEqualTo(1);
        assertThat(audited("PLAN_VIEWED")).isPositive();
    }

    private int publish(LocalDate startsOn, DraftItem... items) {
        var draft = drafts.open(patient).draft();
        for (var item : items) {
            draft = draft.add(item);
        }
        return plans.publish(patient, drafts.save(patient, draft).version(), "First plan", startsOn);
    }

    private SignedInMember onTheTeam() {
        var karim = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                karim.person().value(),
                today.minusDays(9));
        return karim;
    }

    private long audited(String action) {
        return clinics.count(
                "steadfast.audit_entry where action = '%s' and patient_id = '%s'".formatted(action, patient));
    }

    private static void assertRule(String code, Callable<?> act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::call)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private static void assertNotFound(SignedInMember member, Callable<?> act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> SignedIn.as(member, act));
    }
}
