package health.steadfast.workspace.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.outcomes.MeasureImport;
import health.steadfast.outcomes.MeasureService;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MedicationNotes;
import health.steadfast.outcomes.SeriesKey;
import health.steadfast.outcomes.ui.MeasuresPanel;
import health.steadfast.outcomes.ui.MedicationCard;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Trend;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.TrendService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The measures of one patient. */
@Route(WorkspaceRoutes.MEASURES)
@RolesAllowed(Roles.THERAPIST)
class MeasuresView extends RecordPage {

    private final transient ChartService charts;
    private final transient MeasureService measures;
    private final transient MeasureImport imports;
    private final transient MeasureWords words;
    private final transient MedicationNotes medication;
    private final transient Clock clock;
    private final transient TrendService trends;

    MeasuresView(
            ChartService charts,
            MeasureService measures,
            MeasureImport imports,
            MeasureWords words,
            MedicationNotes medication,
            TrendService trends,
            Clock clock) {
        this.charts = charts;
        this.measures = measures;
        this.imports = imports;
        this.words = words;
        this.medication = medication;
        this.clock = clock;
        this.trends = trends;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        var series = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WorkspaceRoutes.SERIES)
                .flatMap(SeriesKey::parse);
        show(record, series);
    }

    private void show(RecordNumber record, Optional<SeriesKey> series) {
        var head = charts.head(record);
        var card = head.card();
        begin(card.displayName());
        var panel = new MeasuresPanel(
                measures, imports, words, card.id(), WorkspaceRoutes.measuresOf(record), from -> marks(card, from));
        add(new ChartHeader(card, head.fallCount(), ChartHeader.Part.MEASURES), panel);
        var today = LocalDay.of(clock.instant(), ZoneId.of(card.zone()));
        add(new MedicationCard(medication, card.id(), today));
        panel.show(series);
    }

    private List<Trend.Tick> marks(PatientCard card, LocalDate from) {
        return trends.versions(card.id(), from).stream()
                .map(it ->
                        new Trend.Tick(it.startsOn().toEpochDay(), getTranslation("workspace.trend.version", it.no())))
                .toList();
    }
}
