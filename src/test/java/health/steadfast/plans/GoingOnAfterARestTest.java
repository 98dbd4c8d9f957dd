package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rest that ended by its own last day: somebody is asked how the plan goes on. */
class GoingOnAfterARestTest extends LivePlanCase {

    @Autowired
    RestService rests;

    @Test
    void aFewDaysOfRestAskNothingOneWeekASetLessAndTwoWeeksARungLower() {
        rested(PauseKind.HOLIDAY, 7, 2);
        assertThat(asked()).as("six days").isNull();

        rested(PauseKind.AWAY, 8, 8);
        assertThat(asked().days()).isEqualTo(7);
        assertThat(Resumption.proposed(asked())).isEqualTo(Resumption.FEWER_SETS);

        rested(PauseKind.ILLNESS, 15, 9);
        assertThat(asked().days()).isEqualTo(14);
        assertThat(Resumption.proposed(asked())).isEqualTo(Resumption.STEP_DOWN);
    }

    @Test
    void anyRelapseAsksForARungLowerHoweverShort() {
        rested(PauseKind.RELAPSE, 4, 2);

        assertThat(Resumption.proposed(asked())).isEqualTo(Resumption.STEP_DOWN);
    }

    @Test
    void thePlanGoesOnARungLowerAndThatIsTakenBack() {
        rested(PauseKind.HOLIDAY, 16, 2);

        var resumed = rests.goOn(patient, asked(), 1, Resumption.STEP_DOWN, REASONS, Map.of());

        assertThat(only(inForce()).exercise()).isEqualTo(new ExerciseSlug("stand-feet-together"));
        assertThat(asked()).isNull();
        rests.takeBack(patient, resumed, "As before");
        assertThat(only(newest()).exercise()).isEqualTo(new ExerciseSlug("stand-semi-tandem"));
        assertThat(asked()).isNotNull();
    }

    @Test
    void whatHasAHighRiskIsSeenAgainFirstAndNothingIsChangedUntilThen() {
        clinics.run("update steadfast.version_item set exercise_slug = 'stand-tandem' where item_id = ?", item.value());
        fixtures.released(ines, patient, "stand-tandem", today.minusDays(25));
        rested(PauseKind.HOLIDAY, 17, 1);
        var rest = asked();

        assertRule("plans.rule.needs-release", () -> rests.goOn(patient, rest, 1, Resumption.SAME, REASONS, Map.of()));
        assertThat(asked()).isEqualTo(rest);
        rests.goOn(patient, rest, 1, Resumption.SAME, REASONS, Map.of(new ExerciseSlug("stand-tandem"), today));

        assertThat(asked()).isNull();
        assertThat(newest().no()).isEqualTo(1);
    }

    @Test
    void whoWroteAnotherPlanSinceHasDecidedButOtherDaysOrANoteAloneDecideNothing() {
        rested(PauseKind.HOLIDAY, 16, 2);
        publish(today, draft -> draft.replace(only(newest()).withNote("Shoes on")));
        publish(today, draft -> draft.replace(only(newest()).withSchedule(new Schedule.Daily(1))));
        assertThat(asked()).isNotNull();

        live.step(patient, 3, easier(), "Easier", null);

        assertThat(asked()).isNull();
    }

    @Test
    void whoTookThePlanUpInTheRestIsNotAskedAfterIt() {
        rest(PauseKind.ILLNESS, 15);

        resuming.resume(patient, plans.overview(patient).hold(), 1, Resumption.SAME, REASONS, Map.of());

        assertThat(asked()).isNull();
    }

    @Test
    void aPlanThatBeganInTheRestHasNothingToTakeUp() {
        rested(PauseKind.HOLIDAY, 40, 15); // the plan opened thirty days ago

        assertThat(asked()).isNull();
    }

    @Test
    void afterThreeWeeksAndWhileItRestsAgainNobodyIsAsked() {
        rested(PauseKind.HOLIDAY, 60, 22);
        assertThat(asked()).isNull();

        rested(PauseKind.HOLIDAY, 20, 5);
        assertThat(asked()).isNotNull();
        fixtures.pause(ines, patient, PauseKind.ILLNESS, today, null);
        assertThat(asked()).isNull();
    }

    @Test
    void twoWhoDecideAtOnceMeetAndTheSecondReadsAgain() {
        rested(PauseKind.HOLIDAY, 16, 2);
        var rest = asked();
        rests.leave(patient);

        assertStale(() -> rests.goOn(patient, rest, 1, Resumption.STEP_DOWN, REASONS, Map.of()));
        rests.askAgain(patient);
        assertThat(asked()).isEqualTo(rest);
    }

    @Test
    void anEasierStartThatEndsByItselfIsNotAskedAboutAgain() {
        rested(PauseKind.ILLNESS, 9, 2);
        rests.goOn(patient, asked(), 1, Resumption.FEWER_SETS, REASONS, Map.of());
        clinics.run("""
                update steadfast.plan_version set starts_on = starts_on - 6 where no > 1
                  and plan_id = (select plan_id from steadfast.plan where patient_id = ?)
                """, patient.value());

        assertThat(asked()).isNull();
    }

    private void rested(PauseKind kind, int firstDaysAgo, int lastDaysAgo) {
        fixtures.pause(ines, patient, kind, today.minusDays(firstDaysAgo), today.minusDays(lastDaysAgo));
    }

    private @Nullable Rest asked() {
        return plans.overview(patient).rested();
    }
}
