package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.guidance.SignedReview;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.time.ZoneId;

/** One signed review as it was signed, its addenda under it. */
class SignedReviewCard extends Article {

    SignedReviewCard(SignedReview review, ZoneId zone, LocalDate today, Runnable onAdd) {
        addClassNames("sf-card", "signed-review");
        var facts = new Span(getTranslation(
                "workspace.reviews.signed.facts",
                review.minutes(),
                Formats.shortDate(review.nextOn(), today, getLocale())));
        facts.addClassName("sf-caption");
        add(new H3(Formats.date(review.on(), today, getLocale())), new Span(by(review) + ", "), facts);
        add(new Paragraph(review.note()));
        review.addenda().forEach(added -> {
            var head = new Span(getTranslation(
                    "workspace.reviews.addendum", added.by(), Formats.moment(added.at(), zone, today, getLocale())));
            head.addClassName("sf-caption");
            var words = new Paragraph(added.note());
            words.addClassName("review-addendum");
            add(head, words);
        });
        var button = new Button(getTranslation("workspace.reviews.add"), click -> onAdd.run());
        button.addClassName("add-to-review");
        add(button);
    }

    private String by(SignedReview review) {
        var profession = review.profession();
        return profession == null
                ? review.by()
                : getTranslation(
                        "workspace.reviews.signed.by",
                        review.by(),
                        getTranslation("workspace.reviews.profession." + profession.name()));
    }
}
