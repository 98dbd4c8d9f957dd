package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.guidance.Review;
import health.steadfast.guidance.ReviewService;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanWords;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.Notices;
import health.steadfast.workspace.ReviewRoom;
import health.steadfast.workspace.ReviewSheet;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One patient's review on one screen: what happened since the last one, and what is signed. Then comes the next. */
@Route(WorkspaceRoutes.REVIEW)
@RolesAllowed(Roles.THERAPIST)
class ReviewView extends RecordPage implements HasKeys {

    private final transient ReviewRoom room;
    private final transient ReviewService reviews;
    private final transient ProposalDecisions proposals;
    private final transient Catalogue catalogue;
    private final transient PlanWords words;
    private final SignPane pane;
    private @Nullable ReviewSheet sheet;

    ReviewView(
            ReviewRoom room,
            ReviewService reviews,
            ProposalDecisions proposals,
            Catalogue catalogue,
            PlanWords words,
            Clock clock) {
        super("review");
        this.room = room;
        this.reviews = reviews;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.words = words;
        pane = new SignPane(clock, this::sign);
        Shortcuts.addShortcutListener(this, this::sign, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(KeyHelp.of(getTranslation("workspace.keys.sign"), "Ctrl", "Enter"));
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        show(record);
        pane.begin(sheet());
    }

    /** Reads everything; what stands in the pane stays. */
    private void show(RecordNumber record) {
        sheet = room.open(record);
        var chart = sheet().chart();
        begin(getTranslation("workspace.review.title", chart.card().displayName()));
        var evidence = new Div(
                new SinceLast(sheet()),
                new PartsCard(chart, catalogue),
                new EffortCard(sheet().figures()),
                new SteadinessCard(sheet().figures(), catalogue),
                new WordsCard(sheet()));
        evidence.addClassName("review-evidence");
        if (!sheet().medication().isEmpty()) {
            evidence.add(new MedicationSince(sheet()));
        }
        if (!chart.decisions().isEmpty()) {
            var said = new DecisionWords(catalogue, words, chart.today(), getLocale());
            var wishes = new ChartWishes(proposals, chart, said, () -> show(record));
            evidence.addComponentAsFirst(new DecisionCards(chart, said, wishes));
        }
        pane.show(sheet());
        var body = new Div(evidence, pane);
        body.addClassName("review-body");
        add(new ChartHeader(chart.card(), chart.fallCount(), ChartHeader.Part.REVIEWS, actions()), body);
    }

    private Component[] actions() {
        var record = sheet().chart().card().record();
        var queue = sheet().queue();
        var place = queue.place(record);
        var caption = new Span(
                place == 0
                        ? getTranslation("workspace.review.not-due")
                        : getTranslation(
                                "workspace.review.place", place, queue.due().size()));
        caption.addClassName("sf-caption");
        var skip = new Button(getTranslation("workspace.review.skip"), click -> next(record));
        skip.setId("skip-review");
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        var chart = new Anchor(WorkspaceRoutes.chartOf(record), getTranslation("workspace.open-chart"));
        chart.setId("open-chart");
        return new Component[] {caption, skip, chart};
    }

    private void sign() {
        var signed = sheet();
        pane.entered().ifPresent(review -> sign(signed, review));
    }

    private void sign(ReviewSheet signed, Review review) {
        var card = signed.chart().card();
        try {
            reviews.sign(card.id(), review, signed.last().signed());
        } catch (RuleViolation e) {
            if (e.code().equals(Review.SIGNED_MEANWHILE)) {
                show(card.record());
            }
            pane.refuse(e);
            return;
        } catch (NotFound e) {
            pane.refuse(new RuleViolation("workspace.review.no-access"));
            return;
        }
        next(card.record());
        Notices.done(getTranslation("workspace.review.signed-of", card.displayName()));
    }

    private void next(RecordNumber record) {
        var target = sheet().queue()
                .after(record)
                .map(it -> WorkspaceRoutes.reviewOf(it.record()))
                .orElse(WorkspaceRoutes.REVIEWS);
        UI.getCurrent().navigate(target);
    }

    private ReviewSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("nothing was opened");
        }
        return sheet;
    }
}
