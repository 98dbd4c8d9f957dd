package health.steadfast.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.MyDays.OpenDay;
import health.steadfast.training.TodayItem;
import java.util.ArrayList;
import java.util.List;

/** All of a day or some of it, and how it was altogether. */
final class DoneForm extends Div {

    private final OpenDay day;
    private final ExerciseWords words;
    private final AnswerTile all;
    private final AnswerTile some;
    private final Div list = new Div();
    private final List<Checkbox> boxes = new ArrayList<>();
    private final ChoiceRow<DayAnswer.Effort> effort;
    private final ChoiceRow<DayAnswer.Steady> steadiness;
    private boolean isAll = true;

    DoneForm(OpenDay day, ExerciseWords words) {
        this.day = day;
        this.words = words;
        addClassName("pt-rows");
        var count = day.items().size();
        all = new AnswerTile("all", words.get("training.already.all"), () -> choose(true))
                .hint(words.get("training.already.all.hint", count))
                .picture(SfIcon.CHECK.create());
        some = new AnswerTile("some", words.get("training.already.some"), () -> choose(false))
                .hint(words.get("training.already.some.hint"))
                .picture(SfIcon.LIST.create());
        all.setDisableOnClick(false);
        some.setDisableOnClick(false);
        day.items().forEach(item -> boxes.add(box(item)));
        list.addClassName("pt-checks");
        list.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.get("training.already.some.hint"));
        boxes.forEach(list::add);
        effort = row("effort", DayAnswer.Effort.values());
        steadiness = row("steadiness", DayAnswer.Steady.values());
        add(all, some, list, questions());
        choose(true);
    }

    /** What was done, in the order of the day. */
    List<PlanItemId> done() {
        var done = new ArrayList<PlanItemId>();
        for (var place = 0; place < boxes.size(); place++) {
            if (isAll || boxes.get(place).getValue()) {
                done.add(day.items().get(place).item());
            }
        }
        return done;
    }

    DayAnswer answer() {
        return new DayAnswer(effort.value(), steadiness.value());
    }

    private Div questions() {
        var card = new Div(new H2(words.get("training.already.effort")), effort);
        card.addClassName("pt-card");
        if (day.asksSteadiness()) {
            card.add(new H2(words.get("training.already.steadiness")), steadiness);
        }
        return card;
    }

    private <E extends Enum<E>> ChoiceRow<E> row(String id, E[] choices) {
        return new ChoiceRow<>(
                id,
                words.get("training.already." + id),
                List.of(choices),
                it -> words.get("training.already." + id + "." + it.name()),
                chosen -> {});
    }

    private Checkbox box(TodayItem item) {
        var box = new Checkbox(words.name(item.exercise()));
        box.addClassName("pt-check");
        return box;
    }

    private void choose(boolean everything) {
        isAll = everything;
        list.setVisible(!everything);
        mark(all, everything);
        mark(some, !everything);
    }

    private static void mark(AnswerTile tile, boolean chosen) {
        tile.setClassName("pt-answer-chosen", chosen);
        tile.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }
}
