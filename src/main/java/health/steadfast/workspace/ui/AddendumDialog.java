package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.guidance.Review;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import java.util.function.Consumer;

/** Words that are added to a signed review; what is refused is said at the field and nothing is lost. */
class AddendumDialog extends Dialog {

    private final TextArea note = new TextArea(getTranslation("workspace.reviews.add.note"));

    AddendumDialog(String day, Consumer<String> onSign) {
        setHeaderTitle(getTranslation("workspace.reviews.add.title", day));
        addClassName("addendum-dialog");
        setCloseOnOutsideClick(false);
        note.setId("addendum");
        note.setMaxLength(Review.MAX_NOTE);
        note.setAutofocus(true);
        note.setWidthFull();
        add(note, new Paragraph(getTranslation("workspace.reviews.add.final")));
        var sign = new Button(getTranslation("workspace.reviews.add.save"), click -> sign(onSign));
        sign.setId("sign-addendum");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), sign);
    }

    private void sign(Consumer<String> onSign) {
        try {
            onSign.accept(note.getValue());
            close();
        } catch (RuleViolation e) {
            refuse(getTranslation(e.code(), e.arguments()));
        } catch (NotFound e) {
            refuse(getTranslation("workspace.review.no-access"));
        }
    }

    private void refuse(String text) {
        note.setErrorMessage(text);
        note.setInvalid(true);
        note.focus();
    }
}
