package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.Chart.Fall;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;

/** Falls and near-falls of 90 days; one that nobody has reviewed can be reviewed here. */
class FallsCard extends Section {

    private final Chart chart;
    private final Consumer<UUID> onReview;

    FallsCard(Chart chart, Consumer<UUID> onReview) {
        this.chart = chart;
        this.onReview = onReview;
        addClassNames("sf-card", "falls-card");
        var caption = new Span(getTranslation("workspace.falls.days"));
        caption.addClassName("sf-caption");
        add(new H2(new Span(getTranslation("workspace.falls") + " "), caption), content());
    }

    private Component content() {
        if (chart.falls().isEmpty()) {
            return new Paragraph(getTranslation("workspace.falls.none"));
        }
        var list = new UnorderedList();
        chart.falls().forEach(fall -> list.add(item(fall)));
        return list;
    }

    private ListItem item(Fall fall) {
        var badge = fall.near()
                ? new ToneBadge(Tone.WATCH, SfIcon.TRIANGLE_ALERT, getTranslation("workspace.falls.near"))
                : new ToneBadge(Tone.SAFETY, SfIcon.CIRCLE_ALERT, getTranslation("workspace.falls.fall"));
        var date = new Span(Formats.date(fall.happenedOn(), chart.today(), getLocale()));
        date.addClassName("fall-date");
        var text = new Div(date, new Span(" " + getTranslation("workspace.injury." + fall.injury()) + ". "));
        var note = fall.note();
        if (note != null && !note.isBlank()) {
            text.add(new Span(getTranslation("workspace.quote", note.strip()) + " "));
        }
        if (fall.withdrawn()) {
            text.add(new Span(getTranslation("workspace.withdrawn") + " "));
        }
        text.add(reviewed(fall));
        return new ListItem(badge, text);
    }

    private Component reviewed(Fall fall) {
        var at = fall.reviewedAt();
        if (at == null) {
            var review = new Button(
                    getTranslation("workspace.falls.review"),
                    SfIcon.CLIPBOARD_CHECK.create(),
                    click -> onReview.accept(fall.id()));
            review.addClassName("review-fall");
            return review;
        }
        var day = LocalDay.of(at, ZoneId.of(chart.card().zone()));
        var seen = new Span(getTranslation("workspace.falls.seen", Formats.shortDate(day, chart.today(), getLocale())));
        seen.addClassName("sf-caption");
        return seen;
    }
}
