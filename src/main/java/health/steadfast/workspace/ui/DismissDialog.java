package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.guidance.ProposalService;
import java.util.function.Predicate;

/** Dismisses a proposal, with a few words if somebody likes. */
class DismissDialog extends Dialog {

    /** @param dismiss answers whether it is settled; if not, what was typed stays */
    DismissDialog(String what, Predicate<String> dismiss) {
        addClassName("plan-dialog");
        setHeaderTitle(getTranslation("workspace.decide.dismiss-title"));
        var words = new TextField(getTranslation("workspace.decide.words"));
        words.setId("dismiss-words");
        words.setMaxLength(ProposalService.MAX_WORDS);
        words.setHelperText(getTranslation("workspace.decide.words-help"));
        words.setWidthFull();
        var go = new Button(getTranslation("workspace.decide.dismiss"), click -> {
            if (dismiss.test(words.getValue())) {
                close();
            }
        });
        go.setId("dismiss");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(what), words);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), go);
        go.focus();
    }
}
