package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.outcomes.Goal;
import health.steadfast.outcomes.GoalBoard;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.GoalState;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;

/** The goals of one patient, in the patient's words. */
public final class GoalsPanel extends Composite<Div> {

    private final transient GoalService goals;
    private final transient PatientId patient;

    public GoalsPanel(GoalService goals, PatientId patient) {
        this.goals = goals;
        this.patient = patient;
        getContent().addClassName("goals");
    }

    /** Shows everything as it stands. */
    public void show() {
        var board = goals.board(patient);
        getContent().removeAll();
        var add = new Button(getTranslation("outcomes.goal.add"), SfIcon.PLUS.create());
        add.setId("add-goal");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> new GoalDialog(goals, patient, null, this::show).open());
        var head = new Div(new H2(getTranslation("outcomes.goal.title")), add);
        head.addClassName("profile-head");
        getContent().add(head);
        if (board.goals().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("outcomes.goal.none"), getTranslation("outcomes.goal.none.text")));
            return;
        }
        board.goals().forEach(goal -> getContent().add(new GoalCard(goal, board.today(), new Acts(goal))));
        attainment(board);
    }

    private void attainment(GoalBoard board) {
        board.attainment().ifPresent(score -> {
            var line = new Paragraph(
                    getTranslation("outcomes.goal.attainment", String.format(getLocale(), "%.0f", score)));
            line.setId("attainment");
            line.addClassName("sf-caption");
            getContent().add(line);
        });
    }

    /** What can be done with one goal. */
    final class Acts {

        private final Goal goal;

        private Acts(Goal goal) {
            this.goal = goal;
        }

        void edit() {
            new GoalDialog(goals, patient, goal, GoalsPanel.this::show).open();
        }

        void rate(int value) {
            act(() -> goals.rate(patient, goal.id(), value));
        }

        void attain(int level) {
            act(() -> goals.attain(patient, goal.id(), level));
        }

        void move(GoalState state) {
            act(() -> {
                goals.move(patient, goal.id(), state, goal.version());
                Notices.doneWithUndo(
                        getTranslation("outcomes.goal.moved." + state.name()),
                        () -> act(() -> goals.move(patient, goal.id(), goal.state(), goal.version() + 1)));
            });
        }

        private void act(Runnable change) {
            try {
                change.run();
            } catch (StaleData | NotFound e) {
                Notices.problem(getTranslation("outcomes.goal.stale"));
            }
            show();
        }
    }
}
