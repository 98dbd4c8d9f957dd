package health.steadfast.plans;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Advice.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PlanAdviceTest {

    private static final Dose TWENTY_MINUTES =
            new Dose(1, null, null, new BigDecimal(20), 0, Side.NONE, Support.NONE, null);

    @Autowired
    Catalogue catalogue;

    @Autowired
    AdviceWords words;

    @Test
    void moreMinutesThanThePatientCanGiveAreNamedWithTheirDays() {
        var advice = on(
                Cards.minutes(15),
                Drafts.item("seated-march", TWENTY_MINUTES, new Schedule.Weekdays(Set.of(MONDAY, WEDNESDAY), 1)));

        assertThat(advice).contains(Advice.days(Kind.OVER_DAILY_MINUTES, 5, Set.of(MONDAY, WEDNESDAY)));
        assertThat(words.of(advice.getFirst(), Cards.minutes(15), Locale.ENGLISH))
                .isEqualTo("5 min over Ada’s 15 (Mon, Wed).");
        assertThat(kinds(on(Cards.minutes(20), Drafts.item("seated-march", TWENTY_MINUTES, new Schedule.Daily(1)))))
                .doesNotContain(Kind.OVER_DAILY_MINUTES);
    }

    @Test
    void moreThanFourExercisesOnADayArePointedOut() {
        var daily = new Schedule.Daily(1);
        var five = List.of("seated-march", "seated-dance", "post-coins", "stack-cups", "squeeze-sponge").stream()
                .map(exercise -> Drafts.item(exercise, Drafts.TWO_TIMES_EIGHT, daily))
                .toArray(DraftItem[]::new);

        assertThat(kinds(on(Cards.minutes(120), five))).contains(Kind.MANY_EXERCISES);
    }

    @Test
    void anExerciseWithAHelperIsPointedOutToThoseWhoTrainAlone() {
        var cushion = Drafts.item("sit-on-air-cushion");

        assertThat(kinds(on(Cards.trainingAlone(), cushion))).contains(Kind.HELPER_MISSING);
        assertThat(kinds(on(Cards.minutes(20), cushion))).doesNotContain(Kind.HELPER_MISSING);
    }

    @Test
    void aWarningInTheCatalogueMeetsTheProfile() {
        var advice = on(Cards.with(Contraindication.NO_FOOT_FEELING), Drafts.item("stand-tandem"));

        assertThat(advice)
                .contains(Advice.codes(Kind.WARNED, new ExerciseSlug("stand-tandem"), Set.of("no-foot-feeling")));
    }

    @Test
    void strengthOnNeighbouringDaysIsPointedOutAlsoOverTheWeekend() {
        var sundayAndMonday = new Schedule.Weekdays(Set.of(SUNDAY, MONDAY), 1);
        var apart = new Schedule.Weekdays(Set.of(MONDAY, WEDNESDAY), 1);

        assertThat(kinds(on(Cards.minutes(20), strength(sundayAndMonday)))).contains(Kind.STRENGTH_WITHOUT_REST);
        assertThat(kinds(on(Cards.minutes(20), strength(apart)))).doesNotContain(Kind.STRENGTH_WITHOUT_REST);
        assertThat(kinds(on(Cards.minutes(20), strength(new Schedule.TimesAWeek(5, 1)))))
                .contains(Kind.STRENGTH_WITHOUT_REST);
    }

    @Test
    void strengthAndEnduranceOnTheSameFixedDaysArePointedOut() {
        var monday = new Schedule.Weekdays(Set.of(MONDAY), 1);
        var walk = Drafts.item("walk-fifteen-steady", TWENTY_MINUTES, new Schedule.Weekdays(Set.of(MONDAY, SUNDAY), 1));

        assertThat(on(Cards.minutes(20), strength(monday), walk))
                .contains(Advice.days(Kind.STRENGTH_WITH_ENDURANCE, 1, Set.of(MONDAY)));
        assertThat(kinds(on(Cards.minutes(20), strength(new Schedule.Weekdays(Set.of(WEDNESDAY), 1)), walk)))
                .doesNotContain(Kind.STRENGTH_WITH_ENDURANCE);
    }

    @Test
    void whatASlotOffersIsThoughtOfOnSharedDaysToo() {
        var monday = new Schedule.Weekdays(Set.of(MONDAY), 1);
        var walk = Drafts.item("walk-fifteen-steady", TWENTY_MINUTES, monday);
        var heels = new Choice(new ExerciseSlug("stand-heel-lifts"), Drafts.TWO_TIMES_EIGHT);
        var marchOrHeels =
                Drafts.item("seated-dance", Drafts.TWO_TIMES_EIGHT, monday).withSlot(new Slot(1, List.of(heels)));
        var walkOrHeels = walk.withSlot(new Slot(1, List.of(heels)));

        assertThat(on(Cards.minutes(20), marchOrHeels, walk))
                .contains(Advice.days(Kind.STRENGTH_WITH_ENDURANCE, 1, Set.of(MONDAY)));
        assertThat(kinds(on(Cards.minutes(20), walkOrHeels))).doesNotContain(Kind.STRENGTH_WITH_ENDURANCE);
    }

    @Test
    void strengthAndEnduranceOnMoreDaysThanAWeekHasArePointedOut() {
        var walk = Drafts.item("walk-fifteen-steady", TWENTY_MINUTES, new Schedule.TimesAWeek(5, 1));
        var advice = on(Cards.minutes(20), strength(new Schedule.TimesAWeek(3, 1)), walk);

        assertThat(advice).contains(Advice.days(Kind.STRENGTH_WITH_ENDURANCE, 1, Set.of()));
        assertThat(advice.stream().map(it -> words.of(it, Cards.minutes(20), Locale.ENGLISH)))
                .anySatisfy(line -> assertThat(line).contains("on one day both fall together"));
        assertThat(kinds(on(Cards.minutes(20), strength(new Schedule.TimesAWeek(2, 1)), walk)))
                .doesNotContain(Kind.STRENGTH_WITH_ENDURANCE);
    }

    @Test
    void oneStepUpInBalanceOrGaitIsEnoughForADraft() {
        var stance = usual("stand-feet-together");
        var heels = usual("stand-heel-lifts");
        var line = usual("walk-heel-strike");
        var before = List.of(stance, heels, line);
        var held = line.withDose(line.dose().withSupport(Support.BOTH_HANDS));
        var up = stance.withExercise(new ExerciseSlug("stand-semi-tandem"), stance.dose());

        assertThat(changing(List.of(stance, heels, held), List.of(up, heels, line)))
                .contains(Advice.codes(Kind.SEVERAL_STEPS_UP, null, Set.of("stand-semi-tandem", "walk-heel-strike")));
        assertThat(kinds(changing(before, List.of(up, heels, line)))).doesNotContain(Kind.SEVERAL_STEPS_UP);
        assertThat(kinds(changing(List.of(), before))).doesNotContain(Kind.SEVERAL_STEPS_UP);
    }

    @Test
    void oneThingAtATimeGetsHarder() {
        var march = Drafts.item("seated-march");
        var more = march.withDose(Drafts.THREE_TIMES_EIGHT);

        assertThat(kinds(changing(List.of(march), List.of(more)))).doesNotContain(Kind.HARDER_IN_SEVERAL_WAYS);
        assertThat(changing(List.of(march), List.of(more.withSchedule(new Schedule.Daily(1)))))
                .contains(Advice.about(Kind.HARDER_IN_SEVERAL_WAYS, march.exercise()));
        assertThat(kinds(changing(List.of(more), List.of(march.withSchedule(new Schedule.Daily(1))))))
                .doesNotContain(Kind.HARDER_IN_SEVERAL_WAYS);
    }

    private DraftItem usual(String slug) {
        return UsualItem.of(catalogue.get(new ExerciseSlug(slug)), Cards.minutes(20));
    }

    private List<Advice> changing(List<DraftItem> before, List<DraftItem> items) {
        return new PlanAdvice(catalogue, Cards.minutes(60)).on(items, before);
    }

    @Test
    void aStretchOfMusclesWhoseToneIsUsefulIsPointedOut() {
        var stretch = Drafts.item("lying-strap-hamstring-stretch");

        var advice = on(Cards.needing(MuscleGroup.HAMSTRINGS), stretch);

        assertThat(advice).contains(Advice.codes(Kind.USEFUL_TONE, stretch.exercise(), Set.of("hamstrings")));
        assertThat(kinds(on(Cards.needing(MuscleGroup.WRIST), stretch))).doesNotContain(Kind.USEFUL_TONE);
        assertThat(kinds(on(Cards.needing(MuscleGroup.HAMSTRINGS), strength(new Schedule.TimesAWeek(2, 1)))))
                .doesNotContain(Kind.USEFUL_TONE);
    }

    @Test
    void everyExerciseOfASlotIsThoughtOf() {
        var cushion = new Choice(new ExerciseSlug("sit-on-air-cushion"), Drafts.TWO_TIMES_EIGHT);
        var march = Drafts.item("seated-march").withSlot(new Slot(1, List.of(cushion)));

        assertThat(on(Cards.trainingAlone(), march)).contains(Advice.about(Kind.HELPER_MISSING, cushion.exercise()));
        assertThat(kinds(on(Cards.minutes(20), march))).doesNotContain(Kind.UNCOVERED);
    }

    @Test
    void aWeakPointThatNothingTrainsIsNamed() {
        // the card of Cards has moderate trouble with balance
        assertThat(on(Cards.minutes(20), Drafts.item("belly-breathing-lying")))
                .contains(Advice.codes(Kind.UNCOVERED, null, Set.of("balance")));
        assertThat(kinds(on(Cards.minutes(20), Drafts.item("sit-and-reach-out"))))
                .doesNotContain(Kind.UNCOVERED);
        assertThat(on(Cards.minutes(20))).isEmpty();
    }

    @Test
    void whatTheProfileExcludesIsHiddenAndNeedsAReason() {
        var heels = catalogue.get(new ExerciseSlug("stand-heel-lifts"));

        assertThat(Suitability.of(heels, Cards.with(Aid.WHEELCHAIR)).isExcluded())
                .isTrue();
        assertThat(Suitability.of(heels, Cards.with(Aid.WHEELCHAIR)).excludedBy())
                .contains("wheelchair");
        assertThat(Suitability.of(heels, Cards.with(Aid.STICK)).isHidden()).isFalse();
        assertThat(Suitability.of(
                                catalogue.get(new ExerciseSlug("stand-tandem")),
                                Cards.with(Contraindication.SEVERE_DIZZINESS))
                        .isExcluded())
                .isTrue();
    }

    @Test
    void whoFallsOftenBeginsOnTheFeetWithBothHands() {
        var tandem = catalogue.get(new ExerciseSlug("stand-tandem"));
        var sitting = catalogue.get(new ExerciseSlug("sit-tall-hands-free"));

        assertThat(UsualItem.of(tandem, Cards.fallen(FallsLastYear.TWO)).dose().support())
                .isEqualTo(Support.BOTH_HANDS);
        assertThat(UsualItem.of(tandem, Cards.fallen(FallsLastYear.ONE)).dose().support())
                .isEqualTo(tandem.support());
        assertThat(UsualItem.of(sitting, Cards.fallen(FallsLastYear.TWO)).dose().support())
                .isEqualTo(sitting.support());
        assertThat(UsualItem.of(tandem, Cards.fallen(FallsLastYear.ONE)).schedule())
                .isEqualTo(new Schedule.TimesAWeek(5, 1));
    }

    private static DraftItem strength(Schedule schedule) {
        return Drafts.item("stand-heel-lifts", Drafts.TWO_TIMES_EIGHT, schedule);
    }

    private List<Advice> on(PatientCard card, DraftItem... items) {
        return new PlanAdvice(catalogue, card).on(List.of(items));
    }

    private static List<Kind> kinds(List<Advice> advice) {
        return advice.stream().map(Advice::kind).toList();
    }
}
