package health.steadfast.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.LogEntry;
import health.steadfast.training.SessionItem;
import java.util.List;
import java.util.Locale;

/** "Is everything ready?" A missing thing offers the safer exercise, which needs nobody and nothing new. */
final class SetUpScreen extends StepScreen {

    private final SessionItem item;
    private final ExerciseWords words;
    private final SessionListener listener;
    private final List<Checkbox> checks;
    private final Div next = new Div();

    SetUpScreen(SessionItem item, ExerciseWords words, SessionListener listener) {
        super(null, words.get("training.setup.title"), words.get("training.setup.hint", words.name(item.exercise())));
        this.item = item;
        this.words = words;
        this.listener = listener;
        this.checks = item.checks().stream().map(this::checkbox).toList();
        var rows = new Div();
        rows.addClassName("pt-checks");
        rows.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", StepTitle.id());
        checks.forEach(rows::add);
        next.addClassName("pt-rows");
        add(rows, next);
        showNext();
    }

    private Checkbox checkbox(SetUpCheck check) {
        var box = new Checkbox(words.get("training.setup." + check));
        box.setId("check-" + check.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.addClassName("pt-check");
        box.addValueChangeListener(change -> showNext());
        return box;
    }

    private void showNext() {
        next.removeAll();
        var choice = item.choice();
        if (checks.stream().allMatch(Checkbox::getValue)) {
            next.add(ActionButton.main(
                    "ready", words.get("training.setup.ready"), SfIcon.PLAY, () -> listener.ready(item.item())));
        } else if (choice != null) {
            var name = words.name(choice);
            var key = item.checks().contains(SetUpCheck.SECOND_PERSON) ? "nobody" : "missing";
            var note = new Div(
                    words.figure(choice, "", item.dose().side()).pose(),
                    ToneNote.plain(
                            SfIcon.INFO,
                            words.get("training.setup." + key, name),
                            words.get("training.setup.nothing-new")));
            note.addClassName("pt-instead");
            next.add(
                    note,
                    ActionButton.main(
                            "instead",
                            words.get("training.setup.instead", name),
                            SfIcon.PLAY,
                            () -> listener.takeSafer(item.item())));
        }
        next.add(ActionButton.plain(
                "leave-out",
                words.get("training.setup.skip"),
                SfIcon.MOON,
                () -> listener.log(item, LogEntry.skipped())));
    }
}
