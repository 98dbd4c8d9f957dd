package health.steadfast.workspace.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.DueReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of the queue of reviews. */
class ReviewsGrid extends Grid<DueReview> {

    private final List<DueReview> reviews;

    ReviewsGrid(List<DueReview> reviews, Consumer<DueReview> onOpen) {
        this.reviews = reviews;
        setId("reviews");
        addClassName("reviews-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", getTranslation("workspace.reviews"));
        addColumn(DueReview::name)
                .setHeader(getTranslation("workspace.column.patient"))
                .setKey("patient")
                .setRowHeader(true)
                .setAutoWidth(true);
        addColumn(this::due)
                .setHeader(getTranslation("workspace.review"))
                .setKey("due")
                .setAutoWidth(true)
                .setPartNameGenerator(review -> review.isDue() ? "due" : null);
        addColumn(review -> date(review.lastSigned(), review))
                .setHeader(getTranslation("workspace.reviews.last"))
                .setKey("last")
                .setAutoWidth(true);
        addColumn(review -> date(review.lastSession(), review))
                .setHeader(getTranslation("workspace.column.last-session"))
                .setKey("session")
                .setAutoWidth(true);
        setItems(reviews).setIdentifierProvider(DueReview::id);
        addItemClickListener(event -> onOpen.accept(event.getItem()));
    }

    /** Chooses the first row and takes the focus, so that Enter begins at once. */
    void begin() {
        select(reviews.getFirst());
        focus();
    }

    void move(int distance) {
        var at = chosen().map(reviews::indexOf).orElse(-1);
        var wanted = Math.clamp(at + (long) distance, 0, reviews.size() - 1);
        select(reviews.get(wanted));
        scrollToIndex(wanted);
    }

    Optional<DueReview> chosen() {
        return Optional.ofNullable(asSingleSelect().getValue());
    }

    private String due(DueReview review) {
        var on = review.dueOn();
        if (!review.isDue() && on != null) {
            return getTranslation("workspace.reviews.coming", Formats.date(on, review.today(), getLocale()));
        }
        if (on == null || review.daysOver() < 0) {
            return getTranslation("workspace.reviews.flagged");
        }
        var since = getTranslation("workspace.reviews.over", review.daysOver());
        return review.flagged() ? since + ", " + getTranslation("workspace.reviews.flagged") : since;
    }

    private String date(@Nullable LocalDate day, DueReview review) {
        return day == null
                ? getTranslation("workspace.no-session")
                : Formats.shortDate(day, review.today(), getLocale());
    }
}
