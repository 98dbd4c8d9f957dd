package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.Chart.Fall;
import health.steadfast.workspace.ReviewFigures;
import health.steadfast.workspace.ReviewSheet;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened since the last review in four figures. */
class SinceLast extends Section {

    private final ReviewSheet sheet;
    private final DescriptionList figures = new DescriptionList();

    SinceLast(ReviewSheet sheet) {
        this.sheet = sheet;
        addClassName("since-last");
        var today = sheet.chart().today();
        var caption = new Span(getTranslation(
                "workspace.review.span",
                Formats.shortDate(sheet.since(), today, getLocale()),
                Formats.shortDate(today, today, getLocale()),
                ChronoUnit.DAYS.between(sheet.since(), today) + 1,
                sheet.figures().heldDays()));
        caption.addClassName("sf-caption");
        var key = sheet.last().on() == null ? "workspace.review.since-start" : "workspace.review.since";
        figures.addClassNames("sf-card", "since-figures");
        days(sheet.figures());
        tiredness(sheet.figures());
        falls();
        messages();
        add(new H2(new Span(getTranslation(key) + " "), caption), figures);
    }

    /** Without a ratio: a day is planned by its date only where an exercise has fixed weekdays. */
    private void days(ReviewFigures it) {
        figure(
                "days",
                String.valueOf(it.trainedDays()),
                getTranslation("workspace.review.days.more", it.shortDays(), it.openDays()));
    }

    private void tiredness(ReviewFigures it) {
        figure(
                "fatigue",
                it.before() == null || it.after() == null
                        ? getTranslation("workspace.figure.no-data")
                        : getTranslation("workspace.fact.fatigue.value", number(it.before()), number(it.after())),
                getTranslation("workspace.review.rises", it.rises(), ReviewFigures.RISE));
    }

    private void falls() {
        var since = sheet.chart().falls().stream()
                .filter(fall -> !fall.happenedOn().isBefore(sheet.since()))
                .toList();
        var near = (int) since.stream().filter(Fall::near).count();
        figure("falls", getTranslation("workspace.chart.falls.value", since.size() - near, near), dates(since));
    }

    private String dates(List<Fall> falls) {
        var today = sheet.chart().today();
        return falls.stream()
                .map(fall -> Formats.shortDate(fall.happenedOn(), today, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private void messages() {
        figure("messages", String.valueOf(sheet.words().size()), "");
    }

    private String number(@Nullable Double value) {
        return value == null ? "" : Formats.number(value, 1, getLocale());
    }

    private void figure(String key, String value, String more) {
        var caption = new Span(more);
        caption.addClassName("sf-caption");
        var told = new DescriptionList.Description(new Span(value), caption);
        figures.add(new Div(new DescriptionList.Term(getTranslation("workspace.review.figure." + key)), told));
    }
}
