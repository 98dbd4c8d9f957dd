package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.outcomes.Goal;
import health.steadfast.outcomes.MyOutcomes;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One goal of the patient with eleven large tiles, 0 to 10. A second tap on the same day changes the answer. */
final class MyGoalCard extends Div {

    private static final int MOST = 10;

    private final transient MyOutcomes outcomes;
    private final transient Goal goal;
    private final List<NativeButton> tiles = new ArrayList<>();
    private final Paragraph said = new Paragraph();

    MyGoalCard(Goal goal, LocalDate today, MyOutcomes outcomes) {
        this.goal = goal;
        this.outcomes = outcomes;
        addClassNames("pt-card", "my-goal");
        said.getElement().setAttribute("role", "status");
        said.addClassName("pt-hint");
        var question = new Paragraph(getTranslation("outcomes.goal.ask"));
        var row = new Div();
        row.addClassName("my-goal-tiles");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("outcomes.goal.ask"));
        for (var value = 0; value <= MOST; value++) {
            row.add(tile(value));
        }
        add(new H2(getTranslation("workspace.quote", goal.words())), question, row, said);
        goal.rating().ifPresent(it -> {
            said.setText(
                    getTranslation("outcomes.goal.last", it.value(), Formats.shortDate(it.on(), today, getLocale())));
            if (it.on().equals(today)) {
                mark(it.value());
            }
        });
    }

    private NativeButton tile(int value) {
        var tile = new NativeButton(String.valueOf(value), click -> rate(value));
        tile.setId("goal-" + goal.id() + "-" + value);
        tile.addClassName("my-goal-tile");
        tile.getElement().setAttribute("aria-pressed", "false");
        tiles.add(tile);
        return tile;
    }

    private void rate(int value) {
        try {
            outcomes.rate(goal.id(), value);
            mark(value);
            said.setText(getTranslation("outcomes.goal.thanks", value));
        } catch (NotFound e) {
            said.setText(getTranslation("outcomes.goal.over"));
        }
    }

    private void mark(int value) {
        for (var i = 0; i < tiles.size(); i++) {
            tiles.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == value));
        }
    }
}
