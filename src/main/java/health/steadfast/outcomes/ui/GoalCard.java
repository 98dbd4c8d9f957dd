package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import health.steadfast.outcomes.Goal;
import health.steadfast.outcomes.GoalState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One goal with the patient's own ratings over time and, if it is scaled, its attainment. */
final class GoalCard extends Div {

    private static final List<Integer> LEVELS = List.of(-2, -1, 0, 1, 2);

    private final Goal goal;
    private final LocalDate today;
    private final transient GoalsPanel.Acts acts;

    GoalCard(Goal goal, LocalDate today, GoalsPanel.Acts acts) {
        this.goal = goal;
        this.today = today;
        this.acts = acts;
        addClassNames("sf-card", "goal-card");
        var words = new H3(getTranslation("workspace.quote", goal.words()));
        add(new Div(words, mode(), state()), facts(), ratings());
        if (goal.isOpen()) {
            add(fields());
        }
        add(buttons());
    }

    private ToneBadge mode() {
        return new ToneBadge(
                Tone.INFO,
                switch (goal.mode()) {
                    case IMPROVE -> SfIcon.TRENDING_UP;
                    case MAINTAIN -> SfIcon.MINUS;
                    case RELEARN -> SfIcon.ROTATE_CCW;
                    case COMPENSATE -> SfIcon.SPARKLES;
                },
                getTranslation("outcomes.goal.mode." + goal.mode().name()));
    }

    private Component state() {
        return switch (goal.state()) {
            case OPEN -> new Span();
            case REACHED -> new ToneBadge(Tone.GO, SfIcon.CIRCLE_CHECK, getTranslation("outcomes.goal.state.REACHED"));
            case SET_ASIDE ->
                new ToneBadge(Tone.QUIET, SfIcon.ARCHIVE, getTranslation("outcomes.goal.state.SET_ASIDE"));
        };
    }

    private Paragraph facts() {
        var text = getTranslation("outcomes.goal.set-on", date(goal.setOn()));
        if (goal.targetOn() != null) {
            text += " · " + getTranslation("outcomes.goal.target-on", date(goal.targetOn()));
        }
        if (goal.closedOn() != null) {
            text += " · " + getTranslation("outcomes.goal.closed-on", date(goal.closedOn()));
        }
        var facts = new Paragraph(text);
        facts.addClassName("sf-caption");
        return facts;
    }

    /** The ratings as numbers with their days: few, and ordinal. */
    private Paragraph ratings() {
        if (goal.ratings().isEmpty()) {
            return new Paragraph(getTranslation("outcomes.goal.not-rated"));
        }
        return new Paragraph(getTranslation(
                "outcomes.goal.ratings",
                goal.ratings().stream()
                        .map(it -> it.value() + " (" + date(it.on()) + ")")
                        .collect(Collectors.joining(" → "))));
    }

    private Div fields() {
        var rating = new Select<Integer>();
        rating.setId("rate-" + goal.id());
        rating.setLabel(getTranslation("outcomes.goal.rating"));
        rating.setHelperText(getTranslation("outcomes.goal.rating.help"));
        rating.setItems(IntStream.rangeClosed(0, 10).boxed().toList());
        goal.rating().filter(it -> it.on().equals(today)).ifPresent(it -> rating.setValue(it.value()));
        rating.addValueChangeListener(event -> acts.rate(event.getValue()));
        var fields = new Div(rating);
        fields.addClassName("goal-fields");
        if (!goal.scale().isEmpty()) {
            var level = new Select<Integer>();
            level.setId("attain-" + goal.id());
            level.setLabel(getTranslation("outcomes.goal.level"));
            level.setItems(LEVELS);
            level.setItemLabelGenerator(it -> sign(it) + "  " + goal.scale().get(it + 2));
            goal.level().ifPresent(it -> level.setValue(it.value()));
            level.addValueChangeListener(event -> acts.attain(event.getValue()));
            fields.add(level);
        }
        return fields;
    }

    private Div buttons() {
        var row = new Div();
        row.addClassName("sf-actions");
        if (goal.isOpen()) {
            row.add(
                    button("edit-goal", "outcomes.goal.edit", SfIcon.PENCIL, acts::edit),
                    button("reach-goal", "outcomes.goal.reach", SfIcon.CHECK, () -> acts.move(GoalState.REACHED)),
                    button(
                            "set-aside-goal",
                            "outcomes.goal.set-aside",
                            SfIcon.ARCHIVE,
                            () -> acts.move(GoalState.SET_ASIDE)));
        } else {
            row.add(button("reopen-goal", "outcomes.goal.reopen", SfIcon.UNDO_2, () -> acts.move(GoalState.OPEN)));
        }
        return row;
    }

    private Button button(String id, String key, SfIcon icon, Runnable act) {
        var button = new Button(getTranslation(key), icon.create(), click -> act.run());
        button.setId(id + "-" + goal.id());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName(id);
        return button;
    }

    private static String sign(int level) {
        return level > 0 ? "+" + level : level < 0 ? "−" + -level : "0";
    }

    private String date(LocalDate day) {
        return Formats.shortDate(day, today, getLocale());
    }
}
