package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactKind;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Segments;
import health.steadfast.training.CallDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** What is decided at the end of a call, the note, and when to speak again. */
class CallEnd extends Div {

    /** No date of its own: the next review. */
    private static final int AT_REVIEW = 0;

    private final LocalDate today;
    private final Segments<CallDecision> decision;
    private final Segments<ContactKind> kind;
    private final Segments<Integer> next;
    private final TextArea note = new TextArea(getTranslation("workspace.call.note"));
    private final IntegerField minutes = new IntegerField(getTranslation("workspace.call.minutes"));

    CallEnd(
            List<CallDecision> decisions,
            LocalDate today,
            Consumer<@Nullable CallDecision> onDecision,
            Runnable onChange) {
        this.today = today;
        addClassName("call-end");
        decision = new Segments<>(
                getTranslation("workspace.call.decide"),
                it -> getTranslation("workspace.call.decision." + it.name()),
                decisions);
        decision.setId("call-decision");
        decision.addClassName("call-decision");
        decision.addValueChangeListener(event -> {
            decision.setInvalid(false);
            onDecision.accept(event.getValue());
        });
        kind = new Segments<>(
                getTranslation("workspace.contact.kind"),
                it -> getTranslation("workspace.contact.kind." + it.name()),
                List.of(ContactKind.values()));
        kind.setId("call-kind");
        kind.setValue(ContactKind.CALL);
        next = new Segments<>(getTranslation("workspace.call.next"), this::when, List.of(2, 7, AT_REVIEW));
        next.setId("call-next");
        next.addValueChangeListener(event -> next.setInvalid(false));
        note.setId("call-note");
        note.setMaxLength(Contact.MAX_NOTE);
        note.addValueChangeListener(event -> note.setInvalid(false));
        minutes.setId("call-minutes");
        minutes.setMin(0);
        minutes.setMax(Contact.MAX_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText(getTranslation("workspace.call.timed"));
        minutes.addValueChangeListener(event -> minutes.setInvalid(false));
        note.setValueChangeMode(ValueChangeMode.LAZY); // what is still being typed counts as entered
        note.addValueChangeListener(event -> onChange.run());
        next.addValueChangeListener(event -> onChange.run());
        kind.addValueChangeListener(event -> onChange.run());
        minutes.addValueChangeListener(event -> onChange.run());
        add(decision, note, next, kind, minutes);
    }

    private String when(int days) {
        return days == AT_REVIEW
                ? getTranslation("workspace.call.at-review")
                : Formats.shortDate(today.plusDays(days), today, getLocale());
    }

    /** What was decided, or nothing and the reason at its field. */
    Optional<CallDecision> decided() {
        if (decision.getValue() == null) {
            decision.setErrorMessage(getTranslation("workspace.call.decide.missing"));
            decision.setInvalid(true);
            decision.focus();
        }
        return Optional.ofNullable(decision.getValue());
    }

    /** The contact as entered, or nothing and the reason at its field. */
    Optional<Contact> contact(IntSupplier elapsed) {
        var days = next.getValue();
        if (days == null) {
            next.setErrorMessage(getTranslation("workspace.call.next.missing"));
            next.setInvalid(true);
            next.focus();
            return Optional.empty();
        }
        try {
            return Optional.of(new Contact(
                    Objects.requireNonNullElse(kind.getValue(), ContactKind.CALL),
                    today,
                    Objects.requireNonNullElseGet(minutes.getValue(), elapsed::getAsInt),
                    true,
                    days == AT_REVIEW ? null : today.plusDays(days),
                    note.getValue()));
        } catch (RuleViolation e) {
            refuse(e);
            return Optional.empty();
        }
    }

    private void refuse(RuleViolation violation) {
        var text = getTranslation(violation.code(), violation.arguments());
        if (violation.code().equals("caseload.contact.minutes-range")) {
            minutes.setErrorMessage(text);
            minutes.setInvalid(true);
            minutes.focus();
        } else {
            note.setErrorMessage(text);
            note.setInvalid(true);
            note.focus();
        }
    }
}
