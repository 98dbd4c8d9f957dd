package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.outcomes.GoalMode;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.NewGoal;
import health.steadfast.plans.Aim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AimingAtAGoalTest extends PrescribingScreen {

    @Autowired
    GoalService goals;

    @Test
    void anItemIsForAGoalInThePatientsWords() {
        goals.set(patient, new NewGoal("To the market and back", GoalMode.MAINTAIN, null, List.of()));
        var goal = goals.board(patient).goals().getFirst();
        openDraft();
        put("seated-march");
        findButton()
                .withAriaLabel("More about “%s”".formatted(name("seated-march")))
                .click();

        findSelect(Object.class).withLabel("Against").selectItem("“To the market and back”");

        assertThat(only().aim()).isEqualTo(new Aim(Aim.Kind.GOAL, goal.id().toString()));
    }
}
