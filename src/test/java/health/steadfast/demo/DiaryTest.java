package health.steadfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.adherence.Silence;
import health.steadfast.demo.DiaryDay.DiaryEntry;
import health.steadfast.library.Asks;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.HandQuality;
import health.steadfast.training.Outcome;
import health.steadfast.training.Steadiness;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DiaryTest {

    /** A whole week, so that the stories hold on whichever weekday somebody starts the demo. */
    private static final List<LocalDate> DAYS =
            LocalDate.of(2026, 11, 16).datesUntil(LocalDate.of(2026, 11, 23)).toList();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static final List<PatientStory> EVERYBODY = DemoStories.all().stream()
            .flatMap(clinic -> clinic.patients().stream())
            .toList();

    @Autowired
    Catalogue catalogue;

    @Test
    void theSameDayTellsTheSameStory() {
        assertThat(everybody().map(story -> numbers(diary(story, TODAY))).toList())
                .isEqualTo(
                        everybody().map(story -> numbers(diary(story, TODAY))).toList());
    }

    @Test
    void nobodyTrainsTodayOrLater() {
        for (var today : DAYS) {
            assertThat(everybody().flatMap(story -> diary(story, today).stream()))
                    .allMatch(
                            day -> day.date().isBefore(today) && day.loggedOn().isBefore(today));
        }
    }

    @Test
    void theLastSessionIsWhereTheStoryPutsIt() {
        for (var today : DAYS) {
            everybody()
                    .filter(story -> story.habits().hasBegun())
                    .forEach(story -> assertThat(diary(story, today).getLast().date())
                            .as(story.name() + " on " + today)
                            .isEqualTo(today.minusDays(story.habits().last())));
        }
    }

    @Test
    void everythingPrescribedSuitsThePersonAndNothingIsOfHighRisk() {
        everybody()
                .forEach(story -> prescribed(story).forEach(item -> {
                    var exercise = catalogue.get(item.exercise());
                    var profile = Stream.concat(
                                    story.profile().aids().stream().map(aid -> aid.code()),
                                    story.profile().contraindications().stream().map(it -> it.code()))
                            .toList();
                    assertThat(exercise.fallRisk()).as(story.name()).isNotEqualTo(FallRisk.HIGH);
                    assertThat(profile).as(story.name()).noneMatch(exercise.excludedWith()::contains);
                    assertThat(profile).as(story.name()).noneMatch(exercise.contraindications()::contains);
                    assertThat(story.profile().alone() && exercise.safety().contains("second-person"))
                            .as(story.name() + " needs somebody for " + exercise.slug())
                            .isFalse();
                }));
    }

    @Test
    void aPlanHasThreeToFiveExercisesOrTwoForTheBeginning() {
        everybody()
                .flatMap(story -> DemoPlan.of(story, TODAY, catalogue).versions().stream())
                .forEach(version -> assertThat(version.items()).hasSizeBetween(2, 5));
    }

    @Test
    void threeEasySteadySessionsMakeOneReadyToStepUp() {
        var story = story("Yusuf Karaca");
        var clock = entries(story, "clock-reach").reversed().subList(0, 3);

        assertThat(clock).allSatisfy(entry -> {
            assertThat(entry.log().outcome()).isEqualTo(Outcome.DONE);
            assertThat(entry.log().answers().steadiness()).isEqualTo(Steadiness.ROCK_STEADY);
            assertThat(entry.log().answers().effort()).isLessThan(4);
        });
    }

    @Test
    void twoOfTheLastThreeWereTooHardForAylin() {
        var walks = entries(story("Aylin Demir"), "walk-heel-strike").reversed().subList(0, 3);

        assertThat(walks)
                .extracting(entry -> entry.log().answers().steadiness())
                .filteredOn(Steadiness.HELD_ON::equals)
                .hasSize(2);
    }

    @Test
    void whoOverdoesItDoesHalfAsMuchAgainForTwoWeeks() {
        var diary = diary(story("Leo Marchetti"), TODAY);
        var thisWeek = WeekPlan.weekOf(TODAY);
        for (var week : List.of(thisWeek.minusWeeks(1), thisWeek.minusWeeks(2))) {
            assertThat(diary)
                    .filteredOn(day -> WeekPlan.weekOf(day.date()).equals(week))
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void onWhicheverDayTheSameFourAreSilent() {
        for (var today : DAYS) {
            assertThat(everybody()
                            .filter(story -> story.end() == null)
                            .filter(story -> isSilent(story, today))
                            .map(PatientStory::name))
                    .as("on " + today)
                    .containsExactlyInAnyOrder("Aylin Demir", "Jonas Weidmann", "Helena Brandão", "Wiebke Harms");
        }
    }

    @Test
    void onlyWhoIsToldToLooksReadyToStepUpOrOverburdened() {
        for (var today : DAYS) {
            everybody().forEach(story -> {
                var plan = DemoPlan.of(story, today, catalogue);
                var diary = Diary.of(story, plan, catalogue, today);
                plan.stories().forEach((item, told) -> {
                    var newest = newestThree(diary, item);
                    var label = story.name() + ", " + told.exercise() + " on " + today;
                    assertThat(looksReady(newest)).as(label).isEqualTo(told.easy());
                    assertThat(newest.stream().filter(DiaryTest::isTooHard).count() >= 2)
                            .as(label)
                            .isEqualTo(told.hard());
                });
            });
        }
    }

    @Test
    void theNewOneHasAPlanAndNoSession() {
        var noor = story("Noor Haddad");

        assertThat(DemoPlan.of(noor, TODAY, catalogue).versions()).isNotEmpty();
        assertThat(diary(noor, TODAY)).isEmpty();
    }

    private boolean isSilent(PatientStory story, LocalDate today) {
        var plan = DemoPlan.of(story, today, catalogue);
        var entries = Diary.of(story, plan, catalogue, today).stream()
                .map(DiaryDay::date)
                .toList();
        var history = plan.history(catalogue);
        return !plan.versions().isEmpty()
                && history.pauseOn(today).isEmpty()
                && Silence.since(
                                entries,
                                plan.versions().getFirst().startsOn(),
                                day -> history.pauseOn(day).isPresent(),
                                today)
                        .isPresent();
    }

    /** The newest three logs of an item under the exercise it has now, the newest first. */
    private static List<DiaryEntry> newestThree(List<DiaryDay> diary, PlanItemId item) {
        var entries = diary.reversed().stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> entry.item().id().equals(item))
                .toList();
        return entries.stream()
                .filter(entry ->
                        entry.item().exercise().equals(entries.getFirst().item().exercise()))
                .limit(3)
                .toList();
    }

    /** As the domain notes have it: three for what asks for steadiness, two for the rest, never for stretching. */
    private boolean looksReady(List<DiaryEntry> newest) {
        if (newest.isEmpty()) {
            return false;
        }
        var exercise = catalogue.get(newest.getFirst().item().exercise());
        var needed = exercise.asks() == Asks.STEADINESS ? 3 : 2;
        return exercise.domain() != Domain.STRETCHING
                && newest.size() >= needed
                && newest.subList(0, needed).stream().allMatch(DiaryTest::isTooEasy);
    }

    private static boolean isTooEasy(DiaryEntry entry) {
        var answers = entry.log().answers();
        var band = entry.item().dose().effort();
        return entry.log().outcome() == Outcome.DONE
                && band != null
                && answers.effort() != null
                && answers.effort() < band.low()
                && (answers.steadiness() == null || answers.steadiness() == Steadiness.ROCK_STEADY)
                && (answers.hand() == null || answers.hand() == HandQuality.SMOOTH);
    }

    private static boolean isTooHard(DiaryEntry entry) {
        var answers = entry.log().answers();
        var band = entry.item().dose().effort();
        return answers.steadiness() == Steadiness.HELD_ON
                || band != null && answers.effort() != null && answers.effort() >= Math.min(band.high() + 2, 9);
    }

    private List<DiaryDay> diary(PatientStory story, LocalDate today) {
        return Diary.of(story, DemoPlan.of(story, today, catalogue), catalogue, today);
    }

    private List<DiaryEntry> entries(PatientStory story, String exercise) {
        return diary(story, TODAY).stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> entry.item().exercise().value().equals(exercise))
                .toList();
    }

    private Stream<DraftItem> prescribed(PatientStory story) {
        return DemoPlan.of(story, TODAY, catalogue).versions().stream().flatMap(version -> version.items().stream());
    }

    /** Everything but the ids, which are new each time. */
    private static List<String> numbers(List<DiaryDay> diary) {
        return diary.stream()
                .map(day -> day.date() + " " + day.at() + " " + day.variant() + " " + day.tiredBefore() + " "
                        + day.tiredAfter()
                        + day.entries().stream()
                                .map(entry -> entry.item().exercise() + " " + entry.log())
                                .toList())
                .toList();
    }

    private static PatientStory story(String name) {
        return everybody().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<PatientStory> everybody() {
        return EVERYBODY.stream();
    }
}
