package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.shared.ui.DateInput;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Asks on which day an exercise of high fall risk was seen done, before it is prescribed. */
class SeenDoneDialog extends Dialog {

    /** @param accept answers whether it is settled; if not, the day stays */
    SeenDoneDialog(String exercise, LocalDate today, Predicate<LocalDate> accept) {
        addClassName("plan-dialog");
        setHeaderTitle(exercise);
        var day = new DateInput(getTranslation("workspace.decide.seen-done-on"));
        day.setId("seen-done-on");
        day.setMax(today);
        day.addValueChangeListener(event -> day.setInvalid(false));
        var go = new Button(getTranslation("workspace.decide.accept"), click -> {
            if (day.isEmpty() || day.isInvalid()) {
                day.setErrorMessage(getTranslation("workspace.decide.seen-done-missing"));
                day.setInvalid(true);
                day.focus();
            } else if (accept.test(day.getValue())) {
                close();
            }
        });
        go.setId("accept-seen-done");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("workspace.decide.seen-done-text")), day);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), go);
        day.focus();
    }
}
