package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.shared.ui.DateInput;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Asks for the last day of the plan. */
class EndDialog extends Dialog {

    EndDialog(LocalDate today, Predicate<LocalDate> end) {
        setHeaderTitle(getTranslation("plans.end.title"));
        addClassName("plan-dialog");
        var lastDay = new DateInput(getTranslation("plans.end.last-day"));
        lastDay.setId("last-day");
        lastDay.setValue(today);
        lastDay.setMin(today);
        add(new Paragraph(getTranslation("plans.end.text")), lastDay);
        var save = new Button(getTranslation("plans.view.end"), event -> {
            if (!lastDay.isEmpty() && !lastDay.isInvalid() && end.test(lastDay.getValue())) {
                close();
            }
        });
        save.setId("save-end");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), save);
    }
}
