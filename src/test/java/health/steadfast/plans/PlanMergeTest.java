package health.steadfast.plans;

import static health.steadfast.plans.MergeConflict.Pick.MINE;
import static health.steadfast.plans.MergeConflict.Pick.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two therapists, one plan: what each changed and what comes of it. */
class PlanMergeTest {

    private static final DraftItem HEELS = Drafts.item("stand-heel-lifts");
    private static final DraftItem COINS = Drafts.item("post-coins");
    private static final DraftItem MARCH = Drafts.item("seated-march");
    private static final List<DraftItem> BASE = List.of(HEELS, COINS);
    private static final Schedule DAILY = new Schedule.Daily(1);
    private static final Schedule TWICE = new Schedule.TimesAWeek(2, 1);

    @Test
    void changesOfDifferentItemsStandTogether() {
        var merge = merge(List.of(HEELS.withSchedule(DAILY), COINS), List.of(HEELS, COINS.withNote("Big coins first")));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.items()).containsExactly(HEELS.withSchedule(DAILY), COINS.withNote("Big coins first"));
    }

    @Test
    void changesOfDifferentPartsOfOneItemStandTogether() {
        var merge = merge(List.of(HEELS.withSchedule(DAILY), COINS), List.of(threeSets(HEELS), COINS));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.items().getFirst()).isEqualTo(threeSets(HEELS).withSchedule(DAILY));
    }

    @Test
    void handsAndSetsAreDifferentPartsOfADose() {
        var oneHand = HEELS.withDose(HEELS.dose().withSupport(Support.ONE_HAND));

        var merge = merge(List.of(oneHand, COINS), List.of(threeSets(HEELS), COINS));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.items().getFirst().dose().sets()).isEqualTo(3);
        assertThat(merge.items().getFirst().dose().support()).isEqualTo(Support.ONE_HAND);
    }

    @Test
    void theSameChangeOfBothIsNoConflict() {
        var merge = merge(List.of(HEELS.withSchedule(DAILY), COINS), List.of(HEELS.withSchedule(DAILY), COINS));

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.items().getFirst()).isEqualTo(HEELS.withSchedule(DAILY));
    }

    @Test
    void theSamePartOfTheSameItemIsDecidedAndUntilThenMineStands() {
        var theirs = List.of(HEELS.withSchedule(DAILY), COINS);
        var mine = List.of(HEELS.withSchedule(TWICE), COINS);

        var merge = merge(theirs, mine);

        assertThat(merge.conflicts())
                .containsExactly(new MergeConflict(
                        HEELS.id(), MergeField.SCHEDULE, HEELS.withSchedule(DAILY), HEELS.withSchedule(TWICE)));
        assertThat(merge.items()).isEqualTo(mine);
        var key = merge.conflicts().getFirst().key();
        assertThat(of(BASE, theirs, mine, Map.of(key, THEIRS)).items()).isEqualTo(theirs);
        assertThat(of(BASE, theirs, mine, Map.of(key, MINE)).items()).isEqualTo(mine);
        assertThat(of(BASE, theirs, mine, Map.of(key, MINE)).isClean()).isTrue();
    }

    @Test
    void takenOutByOneAndChangedByTheOtherIsDecided() {
        var changed = HEELS.withSchedule(DAILY);

        var theyTookItOut = merge(List.of(COINS), List.of(changed, COINS));
        assertThat(theyTookItOut.conflicts()).containsExactly(new MergeConflict(HEELS.id(), null, null, changed));
        assertThat(theyTookItOut.items()).containsExactly(changed, COINS);

        var iTookItOut = merge(List.of(changed, COINS), List.of(COINS));
        assertThat(iTookItOut.conflicts()).containsExactly(new MergeConflict(HEELS.id(), null, changed, null));
        assertThat(iTookItOut.items()).containsExactly(COINS);
        assertThat(of(
                                BASE,
                                List.of(changed, COINS),
                                List.of(COINS),
                                Map.of(iTookItOut.conflicts().getFirst().key(), THEIRS))
                        .items())
                .containsExactly(changed, COINS);
    }

    @Test
    void takenOutByOneAndLeftAloneByTheOtherIsTakenOut() {
        assertThat(merge(List.of(COINS), BASE).items()).containsExactly(COINS);
        assertThat(merge(BASE, List.of(COINS)).items()).containsExactly(COINS);
        assertThat(merge(List.of(COINS), List.of(COINS)).isClean()).isTrue();
    }

    @Test
    void whatBothAddIsThereOnceOrTwiceAsItIsTheSameExerciseOrNot() {
        var theirMarch = MARCH.withId(PlanItemId.next()).withSchedule(DAILY);
        var dance = Drafts.item("seated-dance");

        assertThat(merge(List.of(HEELS, COINS, MARCH), List.of(HEELS, COINS, dance))
                        .items())
                .containsExactlyInAnyOrder(HEELS, COINS, MARCH, dance);
        var same = merge(List.of(HEELS, COINS, theirMarch), List.of(HEELS, COINS, MARCH));
        assertThat(same.items()).hasSize(3);
        assertThat(same.items().getLast().id()).isEqualTo(theirMarch.id());
        assertThat(same.conflicts())
                .singleElement()
                .extracting(MergeConflict::field)
                .isEqualTo(MergeField.SCHEDULE);
    }

    @Test
    void aDoseIsForItsRungSoAnotherRungAndAnotherDoseAreDecided() {
        var rungDown = HEELS.withExercise(new ExerciseSlug("sit-heel-lifts"), HEELS.dose());

        var merge = merge(List.of(rungDown, COINS), List.of(threeSets(HEELS), COINS));

        assertThat(merge.conflicts())
                .singleElement()
                .extracting(MergeConflict::field)
                .isEqualTo(MergeField.AMOUNT);
        assertThat(merge.items().getFirst().exercise()).isEqualTo(rungDown.exercise());
    }

    @Test
    void itemsStandWhereTheirAuthorPutThem() {
        assertThat(merge(List.of(MARCH, HEELS, COINS), List.of(COINS, HEELS)).items())
                .as("mine were moved, theirs was put in front")
                .containsExactly(MARCH, COINS, HEELS);
        assertThat(merge(List.of(COINS, HEELS), List.of(HEELS, MARCH, COINS)).items())
                .as("theirs were moved, mine was put behind the first")
                .containsExactly(COINS, HEELS, MARCH);
    }

    @Test
    void moreThanAPlanHoldsIsNotClean() {
        var many = new RandomItems(1);
        var theirs = Stream.generate(many::item).limit(20).toList();
        var mine = Stream.generate(many::item).limit(20).toList();

        var merge = of(List.of(), theirs, mine, Map.of());

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.isClean()).isFalse();
    }

    @Test
    void strategiesToTryOutliveBothSides() {
        var fork = new Strategy(StrategyId.next(), "Thick fork", null);
        var hook = new Strategy(StrategyId.next(), "Button hook", null);
        var theirFork = new Strategy(fork.id(), "Thick fork", "at meals");
        var myFork = new Strategy(fork.id(), "Bent fork", null);

        assertThat(StrategyMerge.of(List.of(fork), List.of(fork, hook), List.of(myFork)))
                .containsExactly(myFork, hook);
        assertThat(StrategyMerge.of(List.of(fork), List.of(), List.of(fork, hook)))
                .containsExactly(hook);
        assertThat(StrategyMerge.of(List.of(fork), List.of(theirFork), List.of()))
                .containsExactly(theirFork);
        assertThat(StrategyMerge.of(List.of(fork), List.of(theirFork), List.of(myFork)))
                .extracting(Strategy::text)
                .containsExactly("Thick fork", "Bent fork");
    }

    private static DraftItem threeSets(DraftItem item) {
        var dose = item.dose();
        return MergeField.AMOUNT.carry(item.withDose(Drafts.THREE_TIMES_EIGHT), item.withDose(dose));
    }

    private static PlanMerge of(
            List<DraftItem> base,
            List<DraftItem> theirs,
            List<DraftItem> mine,
            Map<MergeConflict.Key, MergeConflict.Pick> decided) {
        return PlanMerge.of(content(base), content(theirs), content(mine), decided);
    }

    private static PlanContent content(List<DraftItem> items) {
        return new PlanContent(items, List.of());
    }

    private static PlanMerge merge(List<DraftItem> theirs, List<DraftItem> mine) {
        return of(BASE, theirs, mine, Map.of());
    }
}
