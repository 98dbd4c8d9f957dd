package health.steadfast.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.ErrorState;
import health.steadfast.workspace.DueReview;
import health.steadfast.workspace.ReviewQueue;
import health.steadfast.workspace.ReviewRoom;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Whose review is due, the one that waits longest first; keys as on the caseload. */
@Route(WorkspaceRoutes.REVIEWS)
@RolesAllowed(Roles.THERAPIST)
class ReviewsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(ReviewsView.class);

    private final transient ReviewRoom reviews;
    private final Span count = new Span();
    private final Div place = new Div();
    private @Nullable ReviewsGrid grid;
    private @Nullable Registration keys;

    ReviewsView(ReviewRoom reviews) {
        this.reviews = reviews;
        addClassNames("sf-page", "reviews");
        count.addClassName("sf-caption");
        var header = new Header(new H1(getTranslation("workspace.reviews")), count);
        header.addClassName("sf-page-header");
        place.addClassName("reviews-place");
        add(header, place);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.reviews");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = RosterKeys.listen(event.getUI(), this::key);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) {
            keys.remove();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        try {
            show(reviews.queue());
        } catch (DataAccessException | TransactionException e) {
            log.warn("the queue of reviews could not be read", e);
            place.removeAll();
            place.add(new ErrorState(this::read));
        }
    }

    private void show(ReviewQueue queue) {
        place.removeAll();
        grid = null;
        count.setText(getTranslation(
                "workspace.reviews.count", queue.due().size(), queue.reviews().size()));
        if (queue.reviews().isEmpty()) {
            var caseload = new Button(
                    getTranslation("workspace.reviews.to-caseload"),
                    click -> UI.getCurrent().navigate(WorkspaceRoutes.CASELOAD));
            caseload.setId("to-caseload");
            place.add(new EmptyState(
                    getTranslation("workspace.reviews.none"),
                    getTranslation("workspace.reviews.none.text", ReviewQueue.DAYS_AHEAD),
                    caseload));
            return;
        }
        grid = new ReviewsGrid(queue.reviews(), ReviewsView::open);
        var rule = new Paragraph(getTranslation("workspace.reviews.rule"));
        rule.addClassNames("sf-caption", "reviews-rule");
        place.add(grid, rule);
        grid.begin();
    }

    private void key(String key) {
        if (grid == null) {
            return;
        }
        switch (key) {
            case "j" -> grid.move(1);
            case "k" -> grid.move(-1);
            case "Enter" -> grid.chosen().ifPresent(ReviewsView::open);
            default -> {}
        }
    }

    private static void open(DueReview review) {
        UI.getCurrent().navigate(WorkspaceRoutes.reviewOf(review.record()));
    }
}
