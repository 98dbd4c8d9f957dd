package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.ErrorState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.Segments;
import health.steadfast.shared.ui.TrendChart;
import health.steadfast.workspace.AdherenceTrend;
import health.steadfast.workspace.AdherenceTrend.Figure;
import health.steadfast.workspace.TrendService;
import health.steadfast.workspace.TrendSpan;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Adherence on every axis over 12, 26 or 52 weeks: a drawing, and beside it the table it is drawn from. */
class TrendCard extends Section {

    private static final Logger log = LoggerFactory.getLogger(TrendCard.class);

    private final transient TrendService trends;
    private final transient Catalogue catalogue;
    private final transient PatientId patient;
    private final Div place = new Div();

    TrendCard(TrendService trends, Catalogue catalogue, PatientId patient, TrendSpan span, Consumer<TrendSpan> onSpan) {
        this.trends = trends;
        this.catalogue = catalogue;
        this.patient = patient;
        addClassNames("sf-card", "trend-card");
        place.addClassName("trend-place");
        var caption = new Span(getTranslation("workspace.trend.caption"));
        caption.addClassName("sf-caption");
        var choice = new Segments<TrendSpan>(
                getTranslation("workspace.trend.span"),
                it -> getTranslation("workspace.trend.weeks", it.weeks()),
                List.of(TrendSpan.values()));
        choice.setId("trend-span");
        choice.setValue(span);
        choice.addValueChangeListener(event -> {
            onSpan.accept(event.getValue());
            read(event.getValue());
        });
        var head = new Div(new H2(new Span(getTranslation("workspace.trend") + " "), caption), choice);
        head.addClassName("trend-head");
        add(head, place);
    }

    /** Reads another time than the one that the record was opened with. */
    final void read(TrendSpan span) {
        try {
            show(trends.adherence(patient, span));
        } catch (DataAccessException | TransactionException e) {
            log.warn("the trend could not be read", e);
            place.removeAll();
            place.add(new ErrorState(() -> read(span)));
        }
    }

    final void show(AdherenceTrend trend) {
        place.removeAll();
        if (trend.lines().isEmpty()) {
            place.add(new Paragraph(getTranslation("workspace.trend.none")));
            return;
        }
        place.add(
                new TrendChart(AdherenceDrawing.of(trend, this::getTranslation, getLocale())),
                new TrendTable(trend, (axis, figure) -> entries(trend, axis, figure)).scrolling());
    }

    private void entries(AdherenceTrend trend, Axis axis, Figure figure) {
        try {
            var weeks = trends.week(patient, axis, figure.monday());
            new WeekDialog(axis, figure, new EvidenceList(figure.attendance(), weeks, trend.today(), catalogue), trend)
                    .open();
        } catch (DataAccessException | TransactionException e) {
            log.warn("the entries of a week could not be read", e);
            Notices.problem(getTranslation("shared.error-state"));
        }
    }
}
