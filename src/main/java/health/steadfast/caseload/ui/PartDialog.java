package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.caseload.FromPatient;
import health.steadfast.caseload.Profile;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Edits one part of a profile. If somebody else was faster, both sides are shown and nothing is lost. */
class PartDialog extends Dialog {

    private final transient ProfileService profiles;
    private final transient PatientId patient;
    private final transient ProfilePart.Kind kind;
    private final transient PartWords words;
    private final transient ZoneId zone;
    private final transient Runnable done;
    private final PartForm<?> form;
    private final Div conflict = new Div();
    private @Nullable FromPatient taking;
    private long version;

    PartDialog(
            ProfileService profiles,
            PatientId patient,
            Profile profile,
            ProfilePart.Kind kind,
            PartForm<?> form,
            PartWords words,
            Runnable done) {
        this.profiles = profiles;
        this.patient = patient;
        this.kind = kind;
        this.words = words;
        this.zone = profile.zone();
        this.form = form;
        this.done = done;
        this.version = profile.part(kind).version();
        setId("part-" + kind.code());
        addClassName("part-dialog");
        setHeaderTitle(words.title(kind));
        setCloseOnOutsideClick(false);
        form.edit(profile.part(kind).content());
        addDialogCloseActionListener(event -> cancel());
        add(conflict, form);
        var cancel = new Button(getTranslation("shared.cancel"), click -> cancel());
        cancel.setId("cancel");
        var save = new Button(getTranslation("shared.save"), click -> submit());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(cancel, save);
    }

    /** Fills in what the patient wrote at home; saving takes it over. */
    PartDialog taking(FromPatient answer, ProfilePart recorded) {
        taking = answer;
        form.edit(answer.answer().in(recorded));
        conflict.add(new Paragraph(getTranslation("caseload.home.look")));
        var soFar = words.lines(recorded).stream()
                .filter(line -> !line.value().isEmpty())
                .map(line -> line.label() + ": " + line.value())
                .collect(Collectors.joining("; "));
        if (!soFar.isEmpty()) {
            conflict.add(new Paragraph(getTranslation("caseload.home.so-far", soFar)));
        }
        return this;
    }

    private void submit() {
        form.submit().ifPresent(this::save);
    }

    private void save(ProfilePart part) {
        try {
            if (taking == null) {
                profiles.save(patient, part, version);
            } else {
                profiles.takeOver(patient, part, version, taking);
            }
            Notices.done(getTranslation("caseload.part.saved", words.title(kind)));
            done.run();
        } catch (StaleData e) {
            showConflict(part);
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        }
    }

    private void showConflict(ProfilePart mine) {
        var theirs = profiles.of(patient).part(kind);
        var at = Objects.requireNonNull(theirs.changedAt());
        conflict.removeAll();
        conflict.add(new PartConflict(
                getTranslation("caseload.conflict.text", theirs.changedBy(), Formats.time(at, zone)),
                words.lines(theirs.content()),
                words.lines(mine),
                () -> {
                    version = theirs.version();
                    submit();
                },
                () -> {
                    version = theirs.version();
                    form.edit(theirs.content());
                    conflict.removeAll();
                }));
    }

    private void cancel() {
        if (!form.isChanged()) {
            done.run();
            return;
        }
        var question = new ConfirmDialog(
                getTranslation("caseload.admission.leave"),
                getTranslation("caseload.admission.leave-text"),
                getTranslation("caseload.admission.leave-confirm"),
                confirmed -> done.run());
        question.setCancelable(true);
        question.setCancelText(getTranslation("caseload.admission.stay"));
        question.open();
    }
}
