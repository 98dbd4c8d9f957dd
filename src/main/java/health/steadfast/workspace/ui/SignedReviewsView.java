package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.guidance.DayCounter;
import health.steadfast.guidance.ProposalService;
import health.steadfast.guidance.ReviewService;
import health.steadfast.guidance.SignedReview;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The signed reviews of one patient with what was added later, and how many days have an entry. */
@Route(WorkspaceRoutes.SIGNED_REVIEWS)
@RolesAllowed(Roles.THERAPIST)
class SignedReviewsView extends RecordPage {

    private final transient ChartService charts;
    private final transient ReviewService reviews;
    private final transient ProposalService proposals;
    private final transient Catalogue catalogue;
    private final transient Clock clock;

    SignedReviewsView(
            ChartService charts, ReviewService reviews, ProposalService proposals, Catalogue catalogue, Clock clock) {
        this.charts = charts;
        this.reviews = reviews;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        show(record);
    }

    private void show(RecordNumber record) {
        var head = charts.head(record);
        var card = head.card();
        begin(card.displayName());
        var body = new Div(days(reviews.days(card.id())), list(card), decided(card));
        body.addClassName("review-parts-body");
        add(new ChartHeader(card, head.fallCount(), ChartHeader.Part.REVIEWS, begin(record)), body);
    }

    private Button begin(RecordNumber record) {
        var begin = new Button(
                getTranslation("workspace.next.review.action"),
                SfIcon.CLIPBOARD_CHECK.create(),
                click -> UI.getCurrent().navigate(WorkspaceRoutes.reviewOf(record)));
        begin.setId("start-review");
        return begin;
    }

    private Section days(DayCounter counter) {
        var caption = new Span(getTranslation("workspace.days.window", DayCounter.WINDOW));
        caption.addClassName("sf-caption");
        var count = new Paragraph(getTranslation("workspace.days.count", counter.days(), DayCounter.WINDOW) + ". "
                + getTranslation("workspace.days.tier." + counter.tier().name()) + ". "
                + getTranslation("workspace.days.prompt", counter.prompt()) + ".");
        var month = new Paragraph(getTranslation("workspace.days.month", counter.contacts(), counter.minutes()));
        var claim = new Paragraph(getTranslation("workspace.days.claim"));
        claim.addClassName("sf-caption");
        var section =
                new Section(new H2(new Span(getTranslation("workspace.days") + " "), caption), count, month, claim);
        section.addClassName("sf-card");
        section.setId("day-counter");
        return section;
    }

    private DecidedCard decided(PatientCard card) {
        var zone = ZoneId.of(card.zone());
        var today = LocalDay.of(clock.instant(), zone);
        return new DecidedCard(proposals.decided(card.id()), catalogue, zone, today);
    }

    private Component list(PatientCard card) {
        var signed = reviews.signed(card.id());
        if (signed.isEmpty()) {
            return new EmptyState(
                    getTranslation("workspace.reviews.signed.none"),
                    getTranslation("workspace.reviews.signed.none.text"));
        }
        var list = new Section(new H2(getTranslation("workspace.reviews.signed")));
        list.addClassName("signed-reviews");
        signed.forEach(review -> list.add(article(review, card)));
        return list;
    }

    private Component article(SignedReview review, PatientCard card) {
        var zone = ZoneId.of(card.zone());
        var today = LocalDay.of(clock.instant(), zone);
        return new SignedReviewCard(review, zone, today, () -> addTo(review, card, today));
    }

    private void addTo(SignedReview review, PatientCard card, LocalDate today) {
        new AddendumDialog(Formats.date(review.on(), today, getLocale()), note -> {
                    reviews.add(card.id(), review.id(), note);
                    show(card.record());
                    Notices.done(getTranslation("workspace.reviews.add.saved"));
                })
                .open();
    }
}
