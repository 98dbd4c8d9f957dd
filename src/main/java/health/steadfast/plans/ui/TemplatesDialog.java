package health.steadfast.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.plans.StoredTemplate;
import health.steadfast.plans.TemplateService;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;

/** The templates a therapist keeps, and those the others share: another name, shared or not, deleted with undo. */
class TemplatesDialog extends Dialog {

    private final transient TemplateService templates;
    private final transient Runnable changed;
    private final UndoLine undo = new UndoLine();
    private final Div list = new Div();

    TemplatesDialog(TemplateService templates, Runnable changed) {
        this.templates = templates;
        this.changed = changed;
        setHeaderTitle(getTranslation("plans.template.manage"));
        addClassNames("plan-dialog", "template-dialog");
        list.addClassName("template-list");
        add(undo, list);
        getFooter().add(new Button(getTranslation("shared.close"), event -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        var stored = templates.stored();
        stored.forEach(template -> list.add(template.own() ? own(template) : shared(template)));
        if (stored.isEmpty()) {
            list.add(new EmptyState(getTranslation("plans.template.none"), getTranslation("plans.template.none-text")));
        }
    }

    private Div own(StoredTemplate template) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("plans.template.name-of", template.name()));
        name.setMaxLength(StoredTemplate.MAX_NAME);
        name.setValue(template.name());
        name.addValueChangeListener(event -> rename(template, name));
        var shared = new Checkbox(getTranslation("plans.template.shared"), template.shared());
        shared.addValueChangeListener(event ->
                act(() -> templates.change(template.id(), template.version(), template.name(), event.getValue())));
        var delete = new Button(SfIcon.TRASH_2.create(), event -> delete(template));
        delete.setAriaLabel(getTranslation("plans.template.delete", template.name()));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        return row(new Div(name, shared), delete);
    }

    private Div shared(StoredTemplate template) {
        var by = new Span(getTranslation("plans.template.by", template.owner()));
        by.addClassName("sf-caption");
        return row(new Div(new Span(template.name()), by));
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("template-row");
        return row;
    }

    private void rename(StoredTemplate template, TextField name) {
        try {
            templates.change(template.id(), template.version(), name.getValue(), template.shared());
            refresh();
        } catch (RuleViolation e) {
            name.setErrorMessage(getTranslation(e.code(), e.arguments()));
            name.setInvalid(true);
        } catch (StaleData e) {
            stale();
        }
    }

    private void delete(StoredTemplate template) {
        act(() -> {
            templates.delete(template.id(), template.version());
            undo.offer(
                    getTranslation("plans.template.deleted", template.name()),
                    () -> act(() -> templates.keep(template.name(), template.shared(), template.template())));
        });
    }

    private void act(Runnable act) {
        try {
            act.run();
            refresh();
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        } catch (StaleData e) {
            stale();
        }
    }

    private void stale() {
        Notices.problem(getTranslation("plans.template.changed"));
        refresh();
    }

    private void refresh() {
        show();
        changed.run();
    }
}
