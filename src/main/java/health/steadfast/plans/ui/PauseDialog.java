package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.shared.ui.DateInput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/** Asks why and on which days the plan rests. */
class PauseDialog extends Dialog {

    private final Select<PauseKind> kind = new Select<>();
    private final DateInput from = new DateInput(getTranslation("plans.pause.from"));
    private final DateInput until = new DateInput(getTranslation("plans.pause.until"));

    PauseDialog(LocalDate today, Predicate<PausePeriod> pause) {
        setHeaderTitle(getTranslation("plans.pause.title"));
        addClassName("plan-dialog");
        kind.setLabel(getTranslation("plans.pause.why"));
        kind.setItems(Arrays.stream(PauseKind.values())
                .filter(it -> it != PauseKind.RELAPSE_SUSPECTED)
                .toList());
        kind.setItemLabelGenerator(it -> getTranslation("plans.pause." + it.name()));
        kind.setValue(PauseKind.THERAPIST_HOLD);
        kind.setId("pause-kind");
        from.setId("pause-from");
        from.setValue(today);
        from.setMin(today);
        until.setId("pause-until");
        until.setMin(today);
        until.setClearButtonVisible(true);
        until.setHelperText(getTranslation("plans.pause.until-helper"));
        add(new Div(kind, from, until));
        var save = new Button(getTranslation("plans.pause.save"), event -> {
            if (isPossible() && pause.test(new PausePeriod(kind.getValue(), from.getValue(), until.getValue()))) {
                close();
            }
        });
        save.setId("save-pause");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), save);
    }

    private boolean isPossible() {
        if (from.isEmpty() || from.isInvalid() || until.isInvalid()) {
            return false;
        }
        var backwards = !until.isEmpty() && until.getValue().isBefore(from.getValue());
        until.setInvalid(backwards);
        until.setErrorMessage(backwards ? getTranslation("plans.pause.backwards") : null);
        return !backwards;
    }
}
