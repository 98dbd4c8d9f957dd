package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.outcomes.MeasureService;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.ui.LatestResultsCard;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanWords;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.TrendService;
import health.steadfast.workspace.TrendSpan;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;

/** The overview of one patient's record. */
@Route(WorkspaceRoutes.CHART)
@RolesAllowed(Roles.THERAPIST)
class ChartView extends RecordPage {

    private final transient ChartService charts;
    private final transient PatientCalls calls;
    private final transient ProposalDecisions proposals;
    private final transient Catalogue catalogue;
    private final transient PlanWords words;
    private final transient TrendService trends;
    private final transient MeasureService measures;
    private final transient MeasureWords measureWords;
    private TrendSpan span = TrendSpan.QUARTER;

    ChartView(
            ChartService charts,
            PatientCalls calls,
            ProposalDecisions proposals,
            Catalogue catalogue,
            PlanWords words,
            TrendService trends,
            MeasureService measures,
            MeasureWords measureWords) {
        this.charts = charts;
        this.calls = calls;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.words = words;
        this.trends = trends;
        this.measures = measures;
        this.measureWords = measureWords;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        span = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkspaceRoutes.WEEKS)
                .flatMap(TrendSpan::ofCode)
                .orElse(TrendSpan.QUARTER);
        show(record);
    }

    private void show(RecordNumber record) {
        var chart = charts.open(record);
        begin(chart.card().displayName());
        var body = new Div(
                new CalendarCard(chart),
                new PartsCard(chart, catalogue),
                new FallsCard(
                        chart.falls(),
                        chart.symptoms(),
                        chart.card(),
                        chart.today(),
                        report -> calls.open(PatientAtHand.of(chart), report, () -> show(record))),
                new LatestResultsCard(
                        measures.history(chart.card().id()), measureWords, WorkspaceRoutes.measuresOf(record)),
                trend(chart),
                new ItemsCard(chart, words));
        body.addClassName("chart-body");
        if (!chart.decisions().isEmpty()) {
            var said = new DecisionWords(catalogue, words, chart.today(), getLocale());
            var wishes = new ChartWishes(proposals, chart, said, () -> show(record));
            body.addComponentAsFirst(new DecisionCards(chart, said, wishes));
        }
        var printed = new Paragraph(
                getTranslation("workspace.printed.chart", Formats.dateWithYear(chart.today(), getLocale())));
        printed.addClassName("chart-printed");
        add(new ChartHeader(chart.card(), chart.fallCount(), ChartHeader.Part.OVERVIEW, actions(chart)), printed, body);
    }

    private TrendCard trend(Chart chart) {
        var card = new TrendCard(trends, catalogue, chart.card().id(), span, wanted -> {
            span = wanted;
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, WorkspaceRoutes.chartOf(chart.card().record(), wanted));
        });
        if (span == chart.trend().span()) {
            card.show(chart.trend());
        } else {
            card.read(span);
        }
        return card;
    }

    private Component[] actions(Chart chart) {
        var edit = new Button(getTranslation("workspace.chart.edit-plan"), SfIcon.LIST_CHECKS.create());
        edit.setId("edit-plan");
        edit.addClickListener(click ->
                UI.getCurrent().navigate(PlanRoutes.quickOf(chart.card().record())));
        var review = new Button(getTranslation("workspace.next.review.action"), SfIcon.CLIPBOARD_CHECK.create());
        review.setId("start-review");
        review.addThemeVariants(ButtonVariant.PRIMARY);
        review.addClickListener(click ->
                UI.getCurrent().navigate(WorkspaceRoutes.reviewOf(chart.card().record())));
        var state = new Div();
        state.addClassName("chart-state");
        var pause = chart.plan().pause();
        if (pause != null) {
            var since = Formats.shortDate(pause.from(), chart.today(), getLocale());
            state.add(new ToneBadge(Tone.QUIET, SfIcon.PAUSE, getTranslation("workspace.reason.ON_HOLD", since)));
        }
        nextReview(chart, state);
        return new Component[] {state, edit, review};
    }

    private void nextReview(Chart chart, Div state) {
        var next = chart.nextReview();
        if (next == null) {
            return;
        }
        var date = Formats.shortDate(next, chart.today(), getLocale());
        var due = !next.isAfter(chart.today());
        state.add(new ToneBadge(
                due ? Tone.INFO : Tone.QUIET,
                SfIcon.CALENDAR,
                getTranslation(due ? "workspace.chart.review-due" : "workspace.chart.review-on", date)));
    }
}
