package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.testing.PlanFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not published, and why. */
class PublishingRulesTest extends PublishingCase {

    @Autowired
    PlanFixtures fixtures;

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
    void aScreenIsToldAtOnceWhetherADayStillCounts() {
        var tandem = new ExerciseSlug("stand-tandem");
        fixtures.pause(ines, patient, PauseKind.HOLIDAY, today.minusDays(20), today.minusDays(5));
        fixtures.pause(ines, patient, PauseKind.THERAPIST_HOLD, today.plusDays(3), null);

        assertThat(releases.releaseAsOf(patient, tandem, today.minusDays(21), today))
                .isFalse();
        assertThat(releases.releaseAsOf(patient, tandem, today.minusDays(4), today))
                .isTrue();
        assertThat(drafts.open(patient).released()).containsEntry(tandem, today.minusDays(4));
        assertRule(
                "plans.rule.seen-in-the-future", () -> releases.releaseAsOf(patient, tandem, today.plusDays(1), today));
        assertRule(
                "plans.rule.seen-in-the-future",
                () -> releases.releaseAsOf(patient, tandem, today.plusDays(3), today.plusDays(3)));
        assertRule(
                "plans.rule.no-release-needed",
                () -> releases.releaseAsOf(patient, new ExerciseSlug("seated-march"), today, today));
    }

    @Test
    void whatWasReleasedByMistakeIsWithdrawnAndWrittenDown() {
        var tandem = new ExerciseSlug("stand-tandem");
        releases.seenToday(patient, tandem, today);

        releases.notSeenToday(patient, tandem, today);

        assertRule("plans.rule.needs-release", () -> publish(today, Drafts.item("stand-tandem")));
        assertThat(clinics.count(
                        "steadfast.audit_entry where action = 'EXERCISE_RELEASE_WITHDRAWN' and clinic_id = '%s'"
                                .formatted(clinic.id().value())))
                .isOne();
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
    void aFurtherVersionDoesNotReachBackIntoThePlanBefore() {
        publish(today, Drafts.item("seated-march"));
        plans.end(patient, 1, today.plusDays(10));
        publish(today.plusDays(11), Drafts.item("seated-march"));

        assertRule(
                "plans.rule.starts-before-the-end", () -> publish(today.plusDays(5), Drafts.item("sit-and-reach-out")));
        assertThat(plans.overview(patient).versions()).hasSize(2);
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
}
