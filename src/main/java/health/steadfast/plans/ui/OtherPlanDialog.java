package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.caseload.PatientCard;
import health.steadfast.plans.OtherPlan;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import java.util.function.Consumer;

/** Lets the therapist start from the plan of another of their patients. */
class OtherPlanDialog extends Dialog {

    private final transient DraftTools tools;
    private final ComboBox<OtherPlan> choice = new ComboBox<>(getTranslation("plans.quick.patient"));

    OtherPlanDialog(DraftTools tools, PatientCard patient, Consumer<PlanTemplate> take) {
        this.tools = tools;
        setHeaderTitle(getTranslation("plans.quick.from-another"));
        addClassName("plan-dialog");
        var plans = tools.templates().others(patient.id());
        choice.setId("other-plan");
        choice.setItems(plans);
        choice.setItemLabelGenerator(this::label);
        choice.setWidthFull();
        if (plans.isEmpty()) {
            add(new Paragraph(getTranslation("plans.quick.another-none")));
        } else {
            add(new Div(choice, new Paragraph(getTranslation("plans.template.without-patient"))));
        }
        var use = new Button(getTranslation("plans.quick.use"), event -> use(take));
        use.setId("use-plan");
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.setEnabled(!plans.isEmpty());
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), use);
        choice.focus();
    }

    private void use(Consumer<PlanTemplate> take) {
        var plan = choice.getValue();
        if (plan == null) {
            choice.setInvalid(true);
            choice.focus();
            return;
        }
        try {
            var template = tools.templates().ofAnother(plan.patient()).named(label(plan));
            close();
            take.accept(template);
        } catch (RuleViolation e) {
            choice.setErrorMessage(getTranslation(e.code(), e.arguments()));
            choice.setInvalid(true);
        } catch (NotFound e) { // handed over to somebody else in the meantime
            choice.setErrorMessage(getTranslation("plans.rule.no-plan-to-copy"));
            choice.setInvalid(true);
        }
    }

    private String label(OtherPlan plan) {
        return getTranslation("plans.quick.another-version", plan.patientName(), plan.versionNo());
    }
}
