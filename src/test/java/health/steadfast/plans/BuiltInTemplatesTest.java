package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseTime;
import health.steadfast.library.FallRisk;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The file of templates against the catalogue and against the exercise guidelines for people with MS. */
@SpringBootTest
class BuiltInTemplatesTest {

    private static final Set<String> IMAGERY =
            Set.of("imagine-walking-short", "imagine-walking-music", "imagine-then-walk");

    @Autowired
    Catalogue catalogue;

    private BuiltInTemplates templates;

    @BeforeEach
    void readAnew() {
        templates = new BuiltInTemplates(catalogue);
    }

    @Test
    void everyTemplateNamedByTheProductIsThere() {
        assertThat(templates.all())
                .extracting(PlanTemplate::key)
                .doesNotHaveDuplicates()
                .contains(
                        "early-prevention",
                        "gait-intervals",
                        "foot-drop",
                        "balance-start",
                        "balance-second-task",
                        "hand-daily-tasks",
                        "eating-and-drinking",
                        "getting-dressed",
                        "keyboard-and-phone",
                        "spasticity-stretching",
                        "seated-wheelchair",
                        "relaxation",
                        "dance-and-imagery");
    }

    @Test
    void eachSpeaksBothLanguagesAndPrescribesEveryExerciseOnce() {
        assertThat(templates.all()).allSatisfy(template -> {
            assertThat(template.name().in(Locale.GERMANY))
                    .isNotBlank()
                    .isNotEqualTo(template.name().en());
            assertThat(template.about().de())
                    .isNotBlank()
                    .isNotEqualTo(template.about().en());
            assertThat(template.items()).extracting(DraftItem::exercise).doesNotHaveDuplicates();
        });
    }

    @Test
    void noneAsksForMoreThanFourExercisesADayNorForARetiredOrHighRiskOne() {
        assertThat(templates.all()).allSatisfy(template -> {
            assertThat(WeekLoad.of(template.items(), catalogue).mostExercises())
                    .isLessThanOrEqualTo(PlanAdvice.EXERCISES_A_DAY);
            assertThat(template.items())
                    .extracting(item -> catalogue.get(item.exercise()))
                    .noneMatch(Exercise::retired)
                    .noneMatch(exercise -> exercise.fallRisk() == FallRisk.HIGH);
        });
    }

    @Test
    void everyDoseLiesInTheRangesOfTheGuidelines() {
        assertThat(templates.all())
                .allSatisfy(template -> assertThat(template.items()).allSatisfy(this::isInRange));
    }

    @Test
    void handDexterityIsFiveDaysAWeekForFourWeeksAndAtMostHalfAnHourADay() {
        var hand = template("hand-daily-tasks");

        assertThat(hand.weeks()).isEqualTo(4);
        assertThat(hand.items()).allMatch(item -> item.schedule().daysAWeek() == 5);
        assertThat(WeekLoad.of(hand.items(), catalogue).longestMinutes()).isLessThanOrEqualTo(30);
    }

    @Test
    void theSeatedPlanIsDoneSitting() {
        assertThat(template("seated-wheelchair").items())
                .allMatch(item -> catalogue.get(item.exercise()).position().equals("sitting"));
    }

    @Test
    void imageryOfWalkingIsSixDaysAWeekForSeventeenMinutes() {
        assertThat(template("dance-and-imagery").items().getFirst()).satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(new ExerciseSlug("imagine-walking-music"));
            assertThat(item.schedule().daysAWeek()).isEqualTo(6);
            assertThat(item.dose().minutes()).isEqualByComparingTo("17");
        });
    }

    private PlanTemplate template(String key) {
        return templates.all().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void isInRange(DraftItem item) {
        var exercise = catalogue.get(item.exercise());
        switch (exercise.domain()) {
            case ENDURANCE -> {
                days(item, 2, 3);
                lasts(item, exercise, 10, 30);
            }
            case STRENGTH -> {
                days(item, 2, 3);
                sets(item, 1, 3);
                assertThat(item.dose().repetitions()).isBetween(8, 15);
                assertThat(item.dose().restSeconds()).isBetween(60, 240);
            }
            case BALANCE, COORDINATION -> {
                days(item, 3, 6);
                isBalanceDose(item);
            }
            case GAIT -> days(item, 3, 5);
            case FINE_MOTOR -> days(item, 5, 5);
            case STRETCHING -> {
                days(item, 5, 7);
                isStretch(item);
            }
            case RELAXATION -> {
                days(item, 7, 7);
                lasts(item, exercise, 1, 12);
            }
            case JOYFUL_MOVEMENT -> isJoyful(item);
        }
    }

    private static void isBalanceDose(DraftItem item) {
        sets(item, 2, 3);
        var hold = item.dose().holdSeconds();
        if (item.dose().repetitions() != null) {
            assertThat(item.dose().repetitions()).isBetween(6, 10);
        } else if (hold != null) {
            assertThat(hold).isBetween(10, 30);
        } else {
            assertThat(item.dose().minutes()).isBetween(BigDecimal.ONE, BigDecimal.TWO);
        }
    }

    /** A held stretch, or plain range of motion, which does as well. */
    private static void isStretch(DraftItem item) {
        sets(item, 2, 3);
        if (item.dose().repetitions() == null) {
            assertThat(item.dose().holdSeconds()).isBetween(30, 60);
        }
    }

    private static void isJoyful(DraftItem item) {
        var imagery = IMAGERY.contains(item.exercise().value());
        days(item, imagery ? 6 : 2, imagery ? 6 : 2);
        assertThat(item.dose().minutes()).isBetween(new BigDecimal(4), new BigDecimal(60));
    }

    private static void days(DraftItem item, int from, int to) {
        assertThat(item.schedule().daysAWeek())
                .as("days a week of %s", item.exercise())
                .isBetween(from, to);
    }

    private static void sets(DraftItem item, int from, int to) {
        assertThat(item.dose().sets()).as("sets of %s", item.exercise()).isBetween(from, to);
    }

    private static void lasts(DraftItem item, Exercise exercise, int from, int to) {
        Duration time = item.dose().lasting(exercise);
        assertThat(ExerciseTime.wholeMinutes(time))
                .as("minutes of %s", item.exercise())
                .isBetween(from, to);
    }
}
