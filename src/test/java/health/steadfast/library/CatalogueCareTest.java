package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.CatalogueContent.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes an exercise safe to hand out. Each test is a fault that a walk through a therapist's week has found. */
class CatalogueCareTest {

    private final CatalogueContent content = CatalogueFiles.original().parse();

    @Test
    void highFallRiskAlwaysRestsAfterAFallNeedsAPersonAndAHold() {
        assertThat(where(it -> it.fallRisk() == FallRisk.HIGH))
                .hasSizeGreaterThan(12)
                .allSatisfy(it -> {
                    assertThat(it.exercise().contraindications()).contains("recent-fall");
                    assertThat(it.exercise().safety()).contains("second-person");
                    assertThat(it.exercise().support()).isIn(Support.BOTH_HANDS, Support.ONE_HAND, Support.FINGERTIPS);
                });
    }

    @Test
    void noStepTellsThePatientToUseLessSupport() {
        var held = where(it -> it.isOnFeet() && it.support() != Support.NONE);

        assertThat(steps(held, Entry::english))
                .filteredOn(step -> step.matches("(?i).*(hover|hands? off|without (your )?hands|without holding|"
                        + "let go of the (worktop|wall|rail|chair)).*"))
                .isEmpty();
        assertThat(steps(held, Entry::german))
                .filteredOn(step -> step.matches("(?iu).*(hände schweben|ohne hände|ohne festhalten|freihändig|"
                        + "lassen sie die (platte|arbeitsplatte|wand|lehne) los).*"))
                .isEmpty();
    }

    @Test
    void everyExerciseOnTheFeetSaysWhatTheHandsDo() {
        var onFeet = where(Exercise::isOnFeet);

        assertThat(onFeet)
                .filteredOn(it -> it.english().steps().stream()
                        .noneMatch(step -> step.matches("(?i).*\\b(hands?|fingertips|arms|aid|touch|hold)\\b.*")))
                .extracting(Entry::slug)
                .isEmpty();
        assertThat(onFeet)
                .filteredOn(it -> it.german().steps().stream()
                        .noneMatch(step -> step.matches("(?iu).*(hand|händ|finger|arme|gehhilfe|halten).*")))
                .extracting(Entry::slug)
                .isEmpty();
    }

    @Test
    void standingUpFromTheHighSeatIsOpenToThoseWhoCannotStandAlone() {
        assertThat(exercise("stand-up-high-seat").excludedWith()).doesNotContain("cannot-stand-unaided");
        assertThat(exercise("stand-up-high-seat").equipment())
                .contains("chair-high")
                .doesNotContain("cushion");
        assertThat(List.of("stand-up-normal-seat", "stand-up-arms-crossed", "stand-up-slow-down"))
                .allSatisfy(slug -> assertThat(exercise(slug).excludedWith()).contains("cannot-stand-unaided"));
    }

    @Test
    void standingUpIsAPositionOfItsOwnAndNotForWheelchairUsers() {
        assertThat(where(it -> "sit-to-stand".equals(it.family()))).hasSize(4).allSatisfy(it -> {
            assertThat(it.exercise().position()).isEqualTo("sit-to-stand");
            assertThat(it.exercise().excludedWith()).contains("wheelchair");
        });
    }

    @Test
    void enduranceWalksAskForAnAidAndAPhoneInsteadOfAWall() {
        assertThat(where(it -> "walk-endurance".equals(it.family()))).hasSize(4).allSatisfy(it -> {
            assertThat(it.exercise().excludedWith()).contains("cannot-stand-unaided");
            assertThat(it.exercise().safety()).contains("carry-phone").doesNotContain("wall-close");
            assertThat(it.english().steps()).anyMatch(step -> step.contains("walking aid"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stand-on-folded-mat",
                "stand-on-pad-feet-apart",
                "stand-on-pad-feet-together",
                "stand-semi-tandem",
                "stand-tandem",
                "stand-head-turns",
                "walk-wide-lane",
                "walk-on-line",
                "walk-heel-to-toe"
            })
    void numbFeetAreAWarningWhereTheFeetHaveToTell(String slug) {
        assertThat(exercise(slug).warnings()).contains("no-foot-feeling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sit-tall-hands-free", "sit-and-reach-out"})
    void sittingWithFreeHandsIsOfLowRiskAndNeedsNobody(String slug) {
        assertThat(exercise(slug).fallRisk()).isEqualTo(FallRisk.LOW);
        assertThat(exercise(slug).safety()).doesNotContain("second-person");
    }

    @Test
    void theFigureOfEightDoesNotPromiseAWall() {
        assertThat(exercise("walk-figure-eight").safety()).doesNotContain("wall-close");
    }

    @Test
    void theStrongerHandHoldsOnWhileTheOtherCarries() {
        assertThat(entry("carry-and-step").english().steps())
                .contains("Hold the worktop with your stronger hand.", "Carry the cup in your weaker hand.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get-up-from-floor",
                "half-kneel-at-chair",
                "rock-on-hands-and-knees",
                "stairs-one-by-one",
                "stairs-foot-over-foot",
                "car-transfer",
                "wheelchair-to-bed",
                "treadmill-with-bar",
                "climb-low-holds",
                "ebike-start-and-stop"
            })
    void whatNeedsPracticeInTheClinicSaysSo(String slug) {
        assertThat(exercise(slug).safety()).contains("practised-in-clinic", "second-person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"climb-low-holds", "yoga-mountain-and-fold", "tai-chi-slow-steps"})
    void whatTrainsSeveralBlocksCreditsEachOfThem(String slug) {
        assertThat(exercise(slug).buildingBlocks()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wall-calf-stretch", "wall-calf-stretch-bent-knee"})
    void aFootThatKeepsBeatingIsNotStretchedAtTheWall(String slug) {
        assertThat(exercise(slug).contraindications()).contains("severe-clonus");
    }

    @Test
    void whatIsRiskyOnTheFeetHasAnEasySiblingOrRestsOnPurpose() {
        assertThat(where(it -> it.isOnFeet() && it.fallRisk() != FallRisk.LOW && it.safer() == null))
                .extracting(Entry::slug)
                .isEmpty();
    }

    @Test
    void doseAndEffortKeepToTheGuidelinesOfTheirDomain() {
        assertThat(where(it -> it.domain() == Domain.STRENGTH && it.effortLow() != null))
                .allSatisfy(it -> {
                    assertThat(it.exercise().effortHigh()).as(it.slug()).isLessThanOrEqualTo(7);
                    assertThat(it.exercise().sets()).as(it.slug()).isLessThanOrEqualTo(3);
                    assertThat(Objects.requireNonNullElse(it.exercise().repetitions(), 1))
                            .as(it.slug())
                            .isLessThanOrEqualTo(15);
                });
        assertThat(where(it -> it.domain() == Domain.STRETCHING)).allSatisfy(it -> {
            assertThat(it.exercise().effortHigh()).as(it.slug()).isLessThanOrEqualTo(4);
            assertThat(Objects.requireNonNullElse(it.exercise().holdSeconds(), 0))
                    .as(it.slug())
                    .isLessThanOrEqualTo(60);
        });
        assertThat(where(it -> it.domain() == Domain.RELAXATION))
                .allSatisfy(it ->
                        assertThat(it.exercise().effortLow()).as(it.slug()).isNull());
    }

    @Test
    void anExerciseThatLastsTakesNoLongerThanFortyMinutes() {
        assertThat(content.exercises())
                .allSatisfy(it -> assertThat(ExerciseTime.usual(it.exercise()).toMinutes())
                        .as(it.slug())
                        .isLessThanOrEqualTo(40));
    }

    @Test
    void handsAndDailyTasksAreAsRichAsTheRest() {
        assertThat(where(it -> it.domain() == Domain.FINE_MOTOR)).hasSizeGreaterThanOrEqualTo(45);
        assertThat(content.exercises()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(where(it -> it.domain() == Domain.FINE_MOTOR))
                .allSatisfy(it -> assertThat(it.exercise().isOnFeet()).isFalse());
    }

    @Test
    void everyDomainCanBeTrainedSittingOrLyingWithoutARisk() {
        for (var domain : Set.of(Domain.values())) {
            assertThat(where(it -> it.domain() == domain && !it.isOnFeet() && it.fallRisk() == FallRisk.LOW))
                    .as(domain.code())
                    .isNotEmpty();
        }
    }

    @Test
    void everyLadderBeginsWithItsLeastRisk() {
        assertThat(content.ladders()).allSatisfy(ladder -> {
            var risks = ladder.rungs().stream()
                    .map(slug -> exercise(slug).fallRisk())
                    .toList();
            assertThat(new HashSet<>(risks).stream().sorted().findFirst()).contains(risks.getFirst());
        });
    }

    private static List<String> steps(List<Entry> entries, Function<Entry, ExerciseText> text) {
        return entries.stream()
                .flatMap(it -> text.apply(it).steps().stream().map(step -> it.slug() + ": " + step))
                .toList();
    }

    private List<Entry> where(Predicate<Exercise> wanted) {
        return content.exercises().stream()
                .filter(it -> wanted.test(it.exercise()))
                .toList();
    }

    private Entry entry(String slug) {
        return content.exercises().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private Exercise exercise(String slug) {
        return entry(slug).exercise();
    }
}
