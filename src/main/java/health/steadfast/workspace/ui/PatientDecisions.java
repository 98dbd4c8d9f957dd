package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.RestDecision;
import health.steadfast.training.RestingItem;
import health.steadfast.training.SafetyService;
import health.steadfast.workspace.WorkspaceRoutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a therapist decides for one patient from the caseload or the chart: asks, does it, says that it is done. */
@Component
class PatientDecisions {

    private final SafetyService safety;
    private final Catalogue catalogue;

    PatientDecisions(SafetyService safety, Catalogue catalogue) {
        this.safety = safety;
        this.catalogue = catalogue;
    }

    /** Decides about what went on resting after its report was reviewed. */
    void decideRests(PatientAtHand patient, List<RestingItem> resting, Runnable after) {
        new RestsDialog(
                        translate("workspace.rests.title", patient.name()),
                        translate("workspace.rests.text"),
                        names(),
                        resting,
                        patient.today(),
                        (decisions, seen) ->
                                attempt("workspace.rests.saved", after, () -> release(patient, decisions, seen)))
                .open();
    }

    void review(PatientAtHand patient) {
        UI.getCurrent().navigate(WorkspaceRoutes.reviewOf(patient.record()));
    }

    /** What an exercise is called; one that left the plan says so. */
    Function<RestingItem, String> names() {
        var locale = locale();
        return rest -> {
            var name = catalogue.text(rest.of().exercise(), locale).name();
            var shown = rest.report() == null ? translate("workspace.rest.pain", name) : name;
            return rest.inPlan() ? shown : translate("workspace.rest.not-in-plan", shown);
        };
    }

    private void release(
            PatientAtHand patient, Map<ItemExercise, RestDecision> decisions, @Nullable LocalDate seenDoneOn) {
        decisions.forEach((exercise, decision) -> {
            if (decision == RestDecision.RELEASE) {
                safety.release(patient.id(), exercise, seenDoneOn);
            }
        });
    }

    private static void attempt(String doneKey, Runnable after, Runnable act) {
        try {
            act.run();
            Notices.done(translate(doneKey));
            after.run();
        } catch (StaleData e) {
            stale(after);
        } catch (RuleViolation e) {
            Notices.problem(translate(e.code(), e.arguments()));
            after.run();
        }
    }

    private static void stale(Runnable after) {
        Notices.problem(translate("workspace.stale"));
        after.run();
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
