package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a fall an exercise of a slot rests while the others of it go on, also after the review. */
class FallAndSlotTest extends FallCase {

    private static final ExerciseSlug MARCHING = new ExerciseSlug("seated-march");
    private static final ExerciseSlug TANDEM = new ExerciseSlug("stand-tandem");

    @Autowired
    MyTraining training;

    private PlanItemId slot;

    @BeforeEach
    void aSlotWithARiskySecondChoice() {
        slot = plan.item("seated-march", TestSchedule.daily());
        alsoOffers(plan, slot, TANDEM);
        plans.released(therapist, patient, TANDEM.value(), today());
    }

    @Test
    void theRiskyChoiceRestsAndThePatientReadsExactlyThat() {
        reports.reportFall(Ids.next(), FallKind.FALL);

        assertThat(afterFall()).containsEntry(MARCHING, Verdict.STAYS).containsEntry(TANDEM, Verdict.RESTS);
        assertThat(inThePlan().verdict()).isEqualTo(Verdict.STAYS);
        assertThat(inThePlan().others()).containsExactly(Map.entry(TANDEM, Verdict.RESTS));
        assertThat(openRests())
                .contains(new ItemExercise(slot, TANDEM))
                .doesNotContain(new ItemExercise(slot, MARCHING));
    }

    @Test
    void theReviewKeepsTheRestOfTheChosenExerciseOnly() {
        reports.reportFall(Ids.next(), FallKind.FALL);

        review(Map.of(
                of(oneLeg, "stand-one-leg"),
                RestDecision.RELEASE,
                of(sideways, "walk-sideways"),
                RestDecision.RELEASE));

        assertThat(openRests()).containsExactly(new ItemExercise(slot, TANDEM));
        assertThat(inThePlan().others()).containsExactly(Map.entry(TANDEM, Verdict.RESTS));
        assertThat(inThePlan().verdict()).isEqualTo(Verdict.STAYS);
        assertThat(afterFall()).containsEntry(new ExerciseSlug("stand-one-leg"), Verdict.STAYS);
    }

    @Test
    void aReleasedChoiceIsOpenAgain() {
        reports.reportFall(Ids.next(), FallKind.FALL);
        review(Map.of(of(slot, "stand-tandem"), RestDecision.RELEASE));

        assertThat(inThePlan().others()).containsExactly(Map.entry(TANDEM, Verdict.STAYS));
        assertThat(openRests()).doesNotContain(new ItemExercise(slot, TANDEM));
    }

    @Test
    void whatIsRiskyAndNewInARestingItemRestsTooWhatAReviewReleasedDoesNot() {
        reports.reportFall(Ids.next(), FallKind.FALL);
        review(Map.of(of(oneLeg, "stand-one-leg"), RestDecision.RELEASE));
        var next = plan.next(today());
        next.keep(slot, "seated-march", TestSchedule.daily());
        alsoOffers(next, slot, new ExerciseSlug("stand-one-leg"));
        next.keep(oneLeg, "stand-one-leg", TestSchedule.daily());

        SignedIn.as(therapist, () -> publish(plan.id()));

        assertThat(openRests())
                .contains(of(slot, "stand-one-leg"))
                .doesNotContain(of(oneLeg, "stand-one-leg"), of(slot, "seated-march"));
    }

    private Map<ExerciseSlug, Verdict> afterFall() {
        return SignedIn.as(account, () -> reports.afterFall()).items().stream()
                .collect(Collectors.toMap(TodayItem::prescribed, TodayItem::verdict, Verdict::and));
    }

    private PlannedItem inThePlan() {
        return SignedIn.as(account, () -> training.plan()).items().stream()
                .filter(item -> item.exercise().equals(MARCHING))
                .findFirst()
                .orElseThrow();
    }

    private Iterable<ItemExercise> openRests() {
        return SignedIn.as(therapist, () -> safety.resting(patient)).stream()
                .map(RestingItem::of)
                .toList();
    }

    private void alsoOffers(TestPlan version, PlanItemId item, ExerciseSlug other) {
        clinics.run("""
                update steadfast.version_item set choose = 1, choices = 2
                where item_id = ? and plan_version_id = (select v.plan_version_id from steadfast.plan_version v
                                                         where v.plan_id = ? and v.no = ?)
                """, item.value(), version.id().value(), version.no());
        clinics.run("""
                insert into steadfast.version_option (clinic_id, plan_version_id, item_id, position, exercise_slug, sets,
                    hold_seconds, rest_seconds, side, support)
                select i.clinic_id, i.plan_version_id, i.item_id, 1, ?, 2, 20, 30, 'NONE', 'ONE_HAND'
                from steadfast.version_item i
                join steadfast.plan_version v on v.plan_version_id = i.plan_version_id
                where i.item_id = ? and v.plan_id = ? and v.no = ?
                """, other.value(), item.value(), version.id().value(), version.no());
    }
}
