package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.outcomes.MeasureHistory;
import health.steadfast.outcomes.MeasureImport;
import health.steadfast.outcomes.MeasureService;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.Measurement;
import health.steadfast.outcomes.SeriesKey;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The measures of one patient: the newest of each line, one line in full, and what can be entered. */
public final class MeasuresPanel extends Composite<Div> {

    private final transient MeasureService measures;
    private final transient MeasureImport imports;
    private final transient MeasureWords words;
    private final transient PatientId patient;
    private final String address;
    private final transient Function<LocalDate, List<Trend.Tick>> marks;
    private transient Optional<SeriesKey> shown = Optional.empty();

    /**
     * @param address the page's own address, to which a line is added as a query
     * @param marks the versions of the plan that began since a day
     */
    public MeasuresPanel(
            MeasureService measures,
            MeasureImport imports,
            MeasureWords words,
            PatientId patient,
            String address,
            Function<LocalDate, List<Trend.Tick>> marks) {
        this.measures = measures;
        this.imports = imports;
        this.words = words;
        this.patient = patient;
        this.address = address;
        this.marks = marks;
        getContent().addClassName("measures");
    }

    /** Shows everything as it stands, with one line in full if it is asked for. */
    public void show(Optional<SeriesKey> series) {
        shown = series;
        var history = measures.history(patient);
        getContent().removeAll();
        var card = new Div(head(history));
        card.addClassNames("sf-card", "measures-card");
        if (history.series().isEmpty()) {
            card.add(new EmptyState(getTranslation("outcomes.none"), getTranslation("outcomes.none.text")));
        } else {
            card.add(new MeasureTable(history, words, address, shown, this::talked));
        }
        var elsewhere = new Paragraph(getTranslation("outcomes.elsewhere"));
        elsewhere.addClassName("sf-caption");
        card.add(elsewhere);
        getContent().add(card);
        shown.flatMap(history::of)
                .ifPresent(it ->
                        getContent().add(new SeriesCard(it, words, history.today(), address, marks, this::withdraw)));
        if (history.composite() != null) {
            getContent().add(new CompositeCard(history.composite(), history.today()));
        }
    }

    private Div head(MeasureHistory history) {
        var add = new Button(getTranslation("outcomes.add"), SfIcon.PLUS.create());
        add.setId("add-result");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> new MeasureDialog(measures, words, patient, history, () -> show(shown)).open());
        var table = new Button(getTranslation("outcomes.import"), SfIcon.LIST.create());
        table.setId("import-results");
        table.addThemeVariants(ButtonVariant.TERTIARY);
        table.addClickListener(click -> new ImportDialog(imports, patient, () -> show(shown)).open());
        var actions = new Div(table, add);
        actions.addClassName("sf-actions");
        var head = new Div(new H2(getTranslation("outcomes.title")), actions);
        head.addClassName("profile-head");
        return head;
    }

    private void talked(Measurement measurement, boolean talked) {
        act(() -> measures.talkedAbout(patient, measurement.id(), talked));
        show(shown);
    }

    private void withdraw(Measurement measurement) {
        act(() -> {
            measures.withdraw(patient, measurement.id());
            Notices.doneWithUndo(getTranslation("outcomes.taken-back"), () -> {
                act(() -> measures.restore(patient, measurement.id()));
                show(shown);
            });
        });
        show(shown);
    }

    /** Somebody else may have taken the result back meanwhile. */
    private void act(Runnable change) {
        try {
            change.run();
        } catch (NotFound e) {
            Notices.problem(getTranslation("outcomes.gone"));
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        }
    }
}
