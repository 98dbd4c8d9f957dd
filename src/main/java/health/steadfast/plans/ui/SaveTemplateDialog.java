package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.plans.StoredTemplate;
import health.steadfast.plans.TemplateService;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Notices;

/** Keeps a plan or a draft as a template, for the therapist or for the whole clinic. */
class SaveTemplateDialog extends Dialog {

    private final transient TemplateService templates;
    private final transient PlanTemplate template;
    private final transient Runnable saved;
    private final TextField name = new TextField(getTranslation("plans.template.name"));
    private final Checkbox shared = new Checkbox(getTranslation("plans.template.shared"));

    SaveTemplateDialog(TemplateService templates, PlanTemplate template, Runnable saved) {
        this.templates = templates;
        this.template = template;
        this.saved = saved;
        setHeaderTitle(getTranslation("plans.template.save"));
        addClassName("plan-dialog");
        name.setId("template-name");
        name.setMaxLength(StoredTemplate.MAX_NAME);
        name.setWidthFull();
        shared.setId("template-shared");
        add(new Div(name, shared, new Paragraph(getTranslation("plans.template.without-patient"))));
        var keep = new Button(getTranslation("plans.template.save"), event -> keep());
        keep.setId("keep-template");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), keep);
        name.focus();
    }

    private void keep() {
        try {
            templates.keep(name.getValue(), shared.getValue(), template);
            close();
            Notices.done(getTranslation("plans.template.saved", name.getValue().strip()));
            saved.run();
        } catch (RuleViolation e) {
            name.setErrorMessage(getTranslation(e.code(), e.arguments()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
