package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.AdmissionDraft;
import health.steadfast.caseload.ProfilePart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of an admission; a required one that is missing says so at its place. Its clock runs in the clinic's
 * zone.
 */
class AdmissionForm extends Composite<Div> {

    private final SafetyFields safety;
    private final NeedsFields needs = new NeedsFields();
    private final LaterFields later;
    private final transient AdmissionFields fields;
    private final Binder<Answers> binder = new Binder<>(Answers.class);
    private final List<HasValue<?, ?>> required;

    AdmissionForm(EmailField email, EquipmentChoice equipment, Clock clock) {
        safety = new SafetyFields(clock);
        later = new LaterFields(equipment, LocalDate.now(clock));
        fields = new AdmissionFields(safety, needs, later, email);
        required = List.of(
                safety.givenName,
                safety.birthDate,
                safety.falls,
                safety.aids,
                safety.trainsAlone,
                safety.contraindications,
                needs.problem,
                needs.minutes,
                needs.strength,
                needs.stiffness,
                needs.balance,
                needs.coordination);
        bindSafety(clock);
        bindNeeds();
        bindLater(email);
        later.language.setValue(getLocale().getLanguage().equals("de") ? "de" : "en");
        var halves = new Div(safety, needs);
        halves.addClassName("admission-halves");
        getContent().addClassName("admission-form");
        getContent().add(halves, later);
    }

    /** Tells how many of the required questions are answered, now and after each answer. */
    void onProgress(Progress listener) {
        required.forEach(
                field -> field.addValueChangeListener(event -> listener.answered(answered(), required.size())));
        listener.answered(answered(), required.size());
    }

    /** Runs after each change, also of a part that might have waited. */
    void onChange(Runnable changed) {
        fields.onChange(changed);
        later.onChange(changed);
    }

    /** What stands in the fields, complete or not. */
    Map<String, String> answers() {
        return fields.read();
    }

    /** Fills in what was kept of an earlier attempt. */
    void fill(AdmissionDraft draft) {
        fields.fill(draft.answers());
        later.keep(draft.parts());
    }

    boolean hasAnswers() {
        return binder.hasChanges() || !later.parts().isEmpty();
    }

    /** The parts of the profile that were answered, though they might have waited. */
    Collection<ProfilePart> laterParts() {
        return later.parts();
    }

    /** The answers, or empty if one is missing or wrong (its field then says why and takes the focus). */
    Optional<Admission> submit() {
        try {
            return Optional.of(binder.writeRecord().admission());
        } catch (ValidationException e) {
            e.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .filter(Focusable.class::isInstance)
                    .map(field -> (Focusable<?>) field)
                    .findFirst()
                    .ifPresent(Focusable::focus);
            return Optional.empty();
        }
    }

    private int answered() {
        return (int) required.stream().filter(field -> !field.isEmpty()).count();
    }

    private void bindSafety(Clock clock) {
        var missing = getTranslation("form.required");
        binder.forField(safety.givenName).asRequired(missing).bind("givenName");
        binder.forField(safety.familyName).asRequired(missing).bind("familyName");
        binder.forField(safety.birthDate)
                .asRequired(missing)
                .withValidator(
                        born -> born.isBefore(LocalDate.now(clock)),
                        getTranslation("caseload.admission.born-in-future"))
                .withValidator(
                        born -> !born.isBefore(Admission.EARLIEST_BIRTH),
                        getTranslation("caseload.admission.born-too-early"))
                .bind("birthDate");
        binder.forField(safety.falls).asRequired(missing).bind("falls");
        binder.forField(safety.aids).asRequired(missing).bind("aids");
        binder.forField(safety.trainsAlone).asRequired(missing).bind("trainsAlone");
        binder.forField(safety.contraindications).asRequired(missing).bind("contraindications");
    }

    private void bindNeeds() {
        var missing = getTranslation("form.required");
        binder.forField(needs.problem).asRequired(missing).bind("problem");
        binder.forField(needs.minutes).asRequired(missing).bind("minutes");
        binder.forField(needs.strength).asRequired(missing).bind("strength");
        binder.forField(needs.stiffness).asRequired(missing).bind("stiffness");
        binder.forField(needs.balance).asRequired(missing).bind("balance");
        binder.forField(needs.coordination).asRequired(missing).bind("coordination");
    }

    private void bindLater(EmailField email) {
        binder.forField(email)
                .withValidator(text -> text.isBlank() || EmailAddress.isValid(text), getTranslation("form.email"))
                .withConverter(text -> text.isBlank() ? null : text.strip(), text -> text == null ? "" : text)
                .bind("email");
        binder.forField(later.language).bind("language");
        binder.forField(later.edss).bind("edss");
    }

    /** Hears how many of the required questions are answered. */
    interface Progress {

        void answered(int count, int of);
    }
}
