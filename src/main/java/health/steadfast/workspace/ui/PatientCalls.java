package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.ProfileService;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import health.steadfast.training.Call;
import health.steadfast.training.CallDecision;
import health.steadfast.training.CallService;
import health.steadfast.training.CallSheet;
import health.steadfast.workspace.WorkspaceRoutes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the sheet of a call after a report, from wherever the report is shown, and does what is decided in it. */
@Component
class PatientCalls {

    private final CallService calls;
    private final ProfileService profiles;
    private final Catalogue catalogue;
    private final Clock clock;

    PatientCalls(CallService calls, ProfileService profiles, Catalogue catalogue, Clock clock) {
        this.calls = calls;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** {@code after} runs whenever something was noted, and when somebody has closed the report meanwhile. */
    void open(PatientAtHand patient, UUID report, Runnable after) {
        try {
            calls.sheet(patient.id(), report).ifPresentOrElse(sheet -> open(patient, sheet, after), () -> {
                Notices.problem(translate("workspace.stale"));
                after.run();
            });
        } catch (NotFound e) {
            Notices.problem(translate("workspace.call.only-the-team"));
        }
    }

    private void open(PatientAtHand patient, CallSheet sheet, Runnable after) {
        var locale = UI.getCurrent().getLocale();
        new CallSheetDialog(
                        patient,
                        sheet,
                        phone(patient.id()),
                        slug -> catalogue.text(slug, locale).name(),
                        elapsed(),
                        new Deciding(patient, sheet.report().id(), after))
                .open();
    }

    private @Nullable String phone(PatientId patient) {
        var part = profiles.of(patient).part(ProfilePart.Kind.PERSON).content();
        return part instanceof PersonalPart.Person person ? person.phone() : null;
    }

    /** Whole minutes since now, at least one and at most what a contact may take. */
    private IntSupplier elapsed() {
        var begun = clock.instant();
        return () -> (int) Math.clamp(
                Duration.between(begun, clock.instant()).plusSeconds(59).toMinutes(), 1, Contact.MAX_MINUTES);
    }

    private final class Deciding implements CallSheetDialog.Wishes {

        private final PatientAtHand patient;
        private final UUID report;
        private final Runnable after;

        Deciding(PatientAtHand patient, UUID report, Runnable after) {
            this.patient = patient;
            this.report = report;
            this.after = after;
        }

        @Override
        public void save(CallSheet sheet, Call call) {
            var contact = calls.save(patient.id(), report, sheet.report().version(), call);
            Notices.done(translate(sheet.isOfAFall() ? "workspace.fall.reviewed" : "workspace.symptom.reviewed"));
            if (call.decision() == CallDecision.NEUROLOGIST) {
                UI.getCurrent().navigate(WorkspaceRoutes.neurologistNoteOf(patient.record(), contact));
            } else {
                after.run();
            }
        }

        @Override
        public void noAnswer() {
            calls.noAnswer(patient.id());
            var again = Formats.shortDate(
                    patient.today().plusDays(1),
                    patient.today(),
                    UI.getCurrent().getLocale());
            Notices.done(translate("workspace.call.no-answer.noted", again));
            after.run();
        }

        @Override
        public Optional<CallSheet> again() {
            return calls.sheet(patient.id(), report);
        }
    }
}
