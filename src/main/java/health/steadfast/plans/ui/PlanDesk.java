package health.steadfast.plans.ui;

import com.vaadin.flow.component.UI;
import health.steadfast.caseload.PatientCard;
import health.steadfast.plans.PlanOverview;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The live plan on the screen: acts on it, shows what came of it and offers to take it back. */
class PlanDesk implements Serializable {

    private final transient PlanTools tools;
    private final PatientCard patient;
    private final PlanOverview overview;
    private final transient Runnable refresh;

    PlanDesk(PlanTools tools, PatientCard patient, PlanOverview overview, Runnable refresh) {
        this.tools = tools;
        this.patient = patient;
        this.overview = overview;
        this.refresh = refresh;
    }

    PlanTools tools() {
        return tools;
    }

    PatientCard patient() {
        return patient;
    }

    PlanOverview overview() {
        return overview;
    }

    LocalDate today() {
        return overview.today();
    }

    /** The newest version of the open plan. */
    VersionDetails newest() {
        return overview.newest().orElseThrow();
    }

    /** The version in force, or the first one of a plan that is still to begin: a step starts from it. */
    VersionDetails live() {
        return overview.outlook().live().orElseThrow();
    }

    /** A text for the patient, in the patient's language. */
    String forThePatient(String key, Object... arguments) {
        return tools.texts().get(key, patientsLocale(), arguments);
    }

    Locale patientsLocale() {
        return Locale.of(patient.language());
    }

    String date(LocalDate day) {
        return Formats.date(day, today(), UI.getCurrent().getLocale());
    }

    void openDraft() {
        UI.getCurrent().navigate(PlanRoutes.draftOf(patient.record()));
    }

    /**
     * Does something and says what was done.
     *
     * @param act answers how it is taken back
     * @return whether it is settled; if not, what was typed stays
     */
    boolean act(String done, Supplier<Runnable> act) {
        try {
            var undo = act.get();
            refresh.run();
            Notices.doneWithUndo(done, () -> takeBack(undo));
            return true;
        } catch (RuleViolation e) {
            Notices.problem(tools.words().refusal(e, today(), UI.getCurrent().getLocale()));
            return false;
        } catch (StaleData e) {
            Notices.problem(UI.getCurrent().getTranslation("shell.error.stale"));
            refresh.run();
            return true;
        }
    }

    private void takeBack(Runnable undo) {
        try {
            undo.run();
            Notices.done(UI.getCurrent().getTranslation("plans.live.taken-back"));
        } catch (RuleViolation e) {
            Notices.problem(tools.words().refusal(e, today(), UI.getCurrent().getLocale()));
        } catch (StaleData e) {
            Notices.problem(UI.getCurrent().getTranslation("shell.error.stale"));
        }
        refresh.run();
    }
}
