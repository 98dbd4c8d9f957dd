package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.guidance.Review;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Note, minutes and the next date of a review; signing is final. */
class ReviewDialog extends Dialog {

    private static final int USUAL_MINUTES = 10;

    private final TextArea note = new TextArea(getTranslation("workspace.review.note"));
    private final IntegerField minutes = new IntegerField(getTranslation("workspace.review.minutes"));
    private final DateInput next = new DateInput(getTranslation("workspace.review.next"));

    ReviewDialog(String patient, LocalDate today, Consumer<Review> onSign) {
        setHeaderTitle(getTranslation("workspace.review.title", patient));
        addClassName("review-dialog");
        setCloseOnOutsideClick(false);
        note.setId("review-note");
        note.setMaxLength(Review.MAX_NOTE);
        note.setAutofocus(true);
        minutes.setId("review-minutes");
        minutes.setMin(0);
        minutes.setMax(Review.MAX_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(USUAL_MINUTES);
        next.setId("review-next");
        next.setMin(today.plusDays(1));
        next.setValue(today.plusWeeks(Review.NEXT_AFTER_WEEKS));
        var row = new Div(minutes, next);
        row.addClassName("review-dialog-row");
        add(note, row, new Paragraph(getTranslation("workspace.review.final")));
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), signButton(onSign));
    }

    private Button signButton(Consumer<Review> onSign) {
        var sign = new Button(getTranslation("workspace.review.sign"), SfIcon.CLIPBOARD_CHECK.create());
        sign.setId("sign-review");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(click -> {
            try {
                onSign.accept(entered());
                close();
            } catch (RuleViolation e) {
                sign.setEnabled(true);
                Notices.problem(getTranslation(e.code(), e.arguments()));
            }
        });
        return sign;
    }

    private Review entered() {
        return new Review(
                note.getValue(),
                Objects.requireNonNullElse(minutes.getValue(), -1),
                Objects.requireNonNullElse(next.getValue(), LocalDate.EPOCH));
    }
}
