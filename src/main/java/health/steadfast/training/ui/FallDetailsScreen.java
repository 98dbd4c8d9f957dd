package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MyFall;

/** "Where, when and what were you doing?" in the patient's own words. */
final class FallDetailsScreen extends StepScreen {

    FallDetailsScreen(MyFall fall, ExerciseWords words, FallListener listener) {
        super(null, words.get("training.fall.details.title"), null);
        var text = new TextArea(words.get("training.fall.details.label"));
        text.setId("fall-note");
        text.setMaxLength(MyFall.MAX_NOTE);
        text.setWidthFull();
        text.setMinRows(4);
        text.setValue(fall.note() == null ? "" : fall.note());
        var rows = new Div(ActionButton.main(
                "save",
                words.get("training.fall.details.save"),
                SfIcon.CHECK,
                () -> listener.describe(fall.id(), text.getValue())));
        rows.addClassName("pt-rows");
        add(text, rows);
    }
}
