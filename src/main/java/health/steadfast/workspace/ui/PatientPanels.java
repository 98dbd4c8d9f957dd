package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import health.steadfast.guidance.ReviewService;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import health.steadfast.training.OpenReport;
import health.steadfast.training.RestDecision;
import health.steadfast.training.SafetyService;
import health.steadfast.workspace.RosterRow;
import health.steadfast.workspace.RosterService;
import health.steadfast.workspace.WorkspaceRoutes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes side panels, and does what is decided in them. */
@Component
class PatientPanels {

    private final RosterService roster;
    private final SafetyService safety;
    private final ReviewService reviews;
    private final Catalogue catalogue;

    PatientPanels(RosterService roster, SafetyService safety, ReviewService reviews, Catalogue catalogue) {
        this.roster = roster;
        this.safety = safety;
        this.reviews = reviews;
        this.catalogue = catalogue;
    }

    /**
     * The panel of one patient.
     *
     * @param onChange what to do after something was decided
     */
    PatientPanel of(RosterRow row, Runnable onChange, Runnable onClose) {
        var content = new PanelContent(
                row,
                roster.panel(row.id()),
                safety.openReports(row.id()),
                safety.resting(row.id()),
                catalogue,
                UI.getCurrent().getLocale());
        return new PatientPanel(content, new Decisions(content, onChange), onClose);
    }

    private final class Decisions implements NextThings.Wishes {

        private final PanelContent content;
        private final RosterRow row;
        private final Runnable onChange;

        Decisions(PanelContent content, Runnable onChange) {
            this.content = content;
            this.row = content.row();
            this.onChange = onChange;
        }

        @Override
        public void reviewFall(OpenReport report) {
            new RestsDialog(
                            translate("workspace.fall.title", row.displayName()),
                            ReportWords.of(report, row.today(), content.locale()),
                            content,
                            report.rests(),
                            true,
                            decisions -> attempt(
                                    "workspace.fall.reviewed",
                                    () -> safety.reviewFall(row.id(), report.id(), report.version(), decisions)))
                    .open();
        }

        @Override
        public void reviewSymptom(OpenReport report) {
            attempt("workspace.symptom.reviewed", () -> safety.reviewSymptom(row.id(), report.id(), report.version()));
        }

        @Override
        public void decideRests() {
            new RestsDialog(
                            translate("workspace.rests.title", row.displayName()),
                            translate("workspace.rests.text"),
                            content,
                            content.restsToDecide(),
                            false,
                            decisions -> attempt("workspace.rests.saved", () -> release(decisions)))
                    .open();
        }

        @Override
        public void signReview() {
            new ReviewDialog(row.displayName(), row.today(), review -> {
                        reviews.sign(row.id(), review);
                        Notices.done(translate("workspace.review.signed"));
                        onChange.run();
                    })
                    .open();
        }

        @Override
        public void openChart() {
            UI.getCurrent().navigate(WorkspaceRoutes.chartOf(row.record()));
        }

        @Override
        public void plan() {
            UI.getCurrent().navigate(WorkspaceRoutes.draftOf(row.record()));
        }

        private void release(Map<PlanItemId, RestDecision> decisions) {
            decisions.forEach((item, decision) -> {
                if (decision == RestDecision.RELEASE) {
                    safety.release(row.id(), item);
                }
            });
        }

        private void attempt(String doneKey, Runnable act) {
            try {
                act.run();
                Notices.done(translate(doneKey));
            } catch (StaleData e) {
                Notices.problem(translate("workspace.stale"));
            } catch (RuleViolation e) {
                Notices.problem(translate(e.code(), e.arguments()));
            }
            onChange.run();
        }
    }
}
