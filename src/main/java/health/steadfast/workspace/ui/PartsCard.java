package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.ui.AdherenceTrack;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.Chart.PartLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adherence by axis, "other" by its parts: counts first, percent second, and behind every figure what it is made of. */
class PartsCard extends Section {

    private final Chart chart;
    private final Catalogue catalogue;

    PartsCard(Chart chart, Catalogue catalogue) {
        this.chart = chart;
        this.catalogue = catalogue;
        addClassNames("sf-card", "parts-card");
        var caption = new Span(getTranslation("workspace.parts.caption"));
        caption.addClassName("sf-caption");
        add(new H2(new Span(getTranslation("workspace.parts") + " "), caption));
        chart.parts().forEach(part -> add(line(part)));
        if (chart.parts().isEmpty()) {
            add(new Paragraph(getTranslation("workspace.parts.none")));
        }
        var reported = new Paragraph(getTranslation("workspace.reported"));
        reported.addClassName("sf-caption");
        add(reported);
    }

    private Component line(PartLine part) {
        var details = new Details(summary(part));
        details.addClassName("part");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new EvidenceList(part.attendance(), part.weeks(), chart.today(), catalogue));
            }
        });
        return details;
    }

    private Div summary(PartLine part) {
        var name = new Span(name(part));
        name.addClassName("part-name");
        var summary = new Div(name);
        summary.addClassName("part-summary");
        var figure = part.attendance();
        if (part.onHold() && !figure.isScored()) {
            summary.add(AdherenceTrack.onHold(getTranslation("workspace.figure.hold")));
        } else if (figure.isScored()) {
            var counts = new Span(getTranslation("workspace.of", figure.done(), figure.planned()));
            counts.addClassName("part-counts");
            var percent = new Span(
                    getTranslation("workspace.percent", figure.percent().orElseThrow()));
            summary.add(new AdherenceTrack(figure.done(), figure.planned()), counts, percent);
        } else {
            summary.add(AdherenceTrack.noData(getTranslation("workspace.figure.no-data")));
        }
        var notes = new Span(String.join(", ", notes(part)));
        notes.addClassName("sf-caption");
        summary.add(notes);
        return summary;
    }

    private List<String> notes(PartLine part) {
        var notes = new ArrayList<String>();
        if (part.onHold()) {
            notes.add(getTranslation("workspace.part.on-hold"));
        }
        Stream.of(note("short", part.shortDays()), note("extra", part.extra()), note("late", part.late()))
                .filter(text -> !text.isEmpty())
                .forEach(notes::add);
        if (part.attendance().isScored() && part.attendance().done() == 0) {
            notes.add(getTranslation("workspace.part.none-logged"));
        }
        if (part.decline() != null) {
            notes.add(getTranslation("workspace.part.decline", part.decline()));
        }
        return notes;
    }

    private String note(String key, int count) {
        return count == 0 ? "" : getTranslation("workspace.part." + key, count);
    }

    private String name(PartLine part) {
        var domain = part.domain();
        return domain == null
                ? getTranslation("workspace.axis." + part.axis().name())
                : getTranslation("workspace.domain." + domain.code());
    }
}
