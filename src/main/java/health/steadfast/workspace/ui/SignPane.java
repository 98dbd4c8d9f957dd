package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.guidance.Review;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.workspace.ReviewSheet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Note, next date and minutes of a review, and the button that signs it for good. */
class SignPane extends Aside {

    private final Clock clock;
    private final TextArea note = new TextArea(getTranslation("workspace.review.note"));
    private final IntegerField minutes = new IntegerField(getTranslation("workspace.review.minutes"));
    private final DateInput next = new DateInput(getTranslation("workspace.review.next"));
    private final Div refused = new Div();
    private final Div last = new Div();
    private final Paragraph open = new Paragraph();
    private Instant begun = Instant.EPOCH;

    SignPane(Clock clock, Runnable onSign) {
        this.clock = clock;
        addClassName("sign-pane");
        getElement().setAttribute("aria-label", getTranslation("workspace.review"));
        note.setId("review-note");
        note.setMaxLength(Review.MAX_NOTE);
        note.setRequiredIndicatorVisible(true);
        note.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        note.addValueChangeListener(event -> note.setInvalid(false));
        minutes.setId("review-minutes");
        minutes.setMin(0);
        minutes.setMax(Review.MAX_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText(getTranslation("workspace.review.timed"));
        minutes.addValueChangeListener(event -> minutes.setInvalid(false));
        next.setId("review-next");
        next.addValueChangeListener(event -> next.setInvalid(false));
        var row = new Div(next, minutes);
        row.addClassName("sign-pane-row");
        refused.setId("review-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("sign-pane-refused");
        last.addClassName("sign-pane-last");
        open.addClassName("sf-caption");
        var fin = new Paragraph(getTranslation("workspace.review.final"));
        fin.addClassName("sf-caption");
        add(last, refused, note, row, open, fin, signButton(onSign));
    }

    private Button signButton(Runnable onSign) {
        var key = new Span(getTranslation("workspace.review.keys"));
        key.addClassName("sf-key");
        var sign = new Button(getTranslation("workspace.review.sign"), SfIcon.CLIPBOARD_CHECK.create());
        sign.setId("sign-review");
        sign.setSuffixComponent(key);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(click -> onSign.run());
        return sign;
    }

    /** Begins a review of its own: empty, the next date by the rule, the time running from now. */
    void begin(ReviewSheet sheet) {
        var weeks = sheet.last().kept() ? Review.NEXT_WHERE_KEPT_WEEKS : Review.NEXT_AFTER_WEEKS;
        var today = sheet.chart().today();
        begun = clock.instant();
        refused.removeAll();
        note.clear();
        minutes.clear();
        next.setMin(today.plusDays(1));
        next.setValue(today.plusWeeks(weeks));
        next.setHelperText(getTranslation("workspace.review.in-weeks", weeks));
        note.focus();
    }

    /** Shows what was signed last and what is still open; what was typed stays. */
    void show(ReviewSheet sheet) {
        var before = sheet.last();
        last.removeAll();
        if (before.on() != null && before.note() != null) {
            var today = sheet.chart().today();
            var words = new Paragraph(getTranslation("workspace.quote", before.note()));
            last.add(
                    new H2(getTranslation(
                            "workspace.review.last-by",
                            Formats.shortDate(before.on(), today, getLocale()),
                            Objects.requireNonNullElse(before.by(), ""))),
                    words);
        }
        open.setText(getTranslation("workspace.review.open-proposals", before.openProposals()));
        open.setVisible(before.openProposals() > 0);
    }

    /** What was entered, or nothing and the reason at its field. */
    Optional<Review> entered() {
        refused.removeAll();
        try {
            return Optional.of(new Review(
                    note.getValue(),
                    Objects.requireNonNullElseGet(minutes.getValue(), this::elapsed),
                    Objects.requireNonNullElse(next.getValue(), LocalDate.EPOCH)));
        } catch (RuleViolation e) {
            refuse(e);
            return Optional.empty();
        }
    }

    /** Says why at the field it belongs to, else above them. */
    void refuse(RuleViolation violation) {
        var text = getTranslation(violation.code(), violation.arguments());
        switch (violation.code()) {
            case "guidance.review.note-length" -> {
                note.setErrorMessage(text);
                note.setInvalid(true);
                note.focus();
            }
            case "guidance.review.minutes-range" -> {
                minutes.setErrorMessage(text);
                minutes.setInvalid(true);
                minutes.focus();
            }
            case "guidance.review.next-in-past" -> {
                next.setErrorMessage(text);
                next.setInvalid(true);
                next.focus();
            }
            default -> refused.add(new Paragraph(text));
        }
    }

    /** Whole minutes since the review was opened, at least one and at most what a review may take. */
    private int elapsed() {
        var passed = Duration.between(begun, clock.instant()).plusSeconds(59).toMinutes();
        return (int) Math.clamp(passed, 1, Review.MAX_MINUTES);
    }
}
