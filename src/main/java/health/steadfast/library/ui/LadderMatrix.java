package health.steadfast.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.DoseWords;
import health.steadfast.library.Exercise;
import health.steadfast.library.FallRisk;
import health.steadfast.library.LeverKind;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rungs as rows, levers as columns. What changes from the rung above is tinted, and says so in words. */
final class LadderMatrix extends Composite<Div> {

    private final transient Catalogue catalogue;
    private final transient DoseWords doses;
    private final transient @Nullable LibraryPatient patient;
    private final List<Exercise> rungs;
    private final Set<LeverKind> levers = new TreeSet<>();

    LadderMatrix(
            List<Exercise> rungs,
            Exercise shown,
            Catalogue catalogue,
            DoseWords doses,
            @Nullable LibraryPatient patient) {
        this.rungs = rungs;
        this.catalogue = catalogue;
        this.doses = doses;
        this.patient = patient;
        rungs.forEach(rung -> levers.addAll(rung.levers().keySet()));
        var table = new NativeTable();
        table.addClassName("ladder-table");
        table.setCaptionText(getTranslation("library.ladder.caption"));
        table.getHead().add(head());
        for (var place = 0; place < rungs.size(); place++) {
            table.getBody().add(row(place, rungs.get(place).equals(shown)));
        }
        var scroller = new Div(table);
        scroller.addClassName("ladder-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("library.ladder.caption"));
        getContent().addClassNames("sf-card", "ladder-matrix");
        getContent().add(scroller, legend());
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(column("library.ladder.rung"), column("library.ladder.exercise"));
        levers.forEach(lever -> {
            var cell = new NativeTableHeaderCell();
            icon(lever, cell);
            cell.add(new Span(catalogue.label("levers", lever.code(), getLocale())));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        row.add(column("library.usual-dose"));
        return row;
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(int place, boolean shown) {
        var rung = rungs.get(place);
        var number = new Span(String.valueOf(rung.level()));
        number.addClassName("ladder-no");
        var row = new NativeTableRow(new NativeTableCell(number), exercise(rung));
        levers.forEach(lever -> row.add(setting(place, lever)));
        row.add(new NativeTableCell(doses.usual(rung, getLocale())));
        if (shown) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private Component exercise(Exercise rung) {
        var text = catalogue.text(rung.slug(), getLocale());
        var family = Objects.requireNonNull(rung.family());
        var address = LibraryRoutes.ladderOf(family) + "?" + LibraryRoutes.RUNG + "=" + rung.level();
        var name = new Anchor(
                patient == null ? address : address + "&" + LibraryRoutes.FOR + "=" + patient.record(), text.name());
        var risk = FallRiskMark.of(rung.fallRisk());
        var marks = new Div(risk.icon().create(), new Span(getTranslation(risk.key())));
        if (rung.fallRisk() == FallRisk.HIGH) {
            marks.add(SfIcon.LOCK.create(), new Span(getTranslation("library.ladder.release")));
        }
        marks.addClassName("ladder-marks");
        var cell = new NativeTableHeaderCell();
        var words = new Div(name, marks);
        cell.add(new Div(Pictures.of(rung.slug(), catalogue, "").pose(), words));
        if (patient != null && patient.prescribed().contains(rung.slug())) {
            var here = new Div(
                    SfIcon.PERSON_STANDING.create(),
                    new Span(getTranslation("library.ladder.stands-here", patient.givenName())));
            here.addClassName("ladder-here");
            words.add(here);
        }
        cell.addClassName("ladder-rung-name");
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private NativeTableCell setting(int place, LeverKind lever) {
        var code = rungs.get(place).levers().get(lever);
        var cell = new NativeTableCell();
        if (code == null) {
            return cell;
        }
        var before = place == 0 ? code : rungs.get(place - 1).levers().get(lever);
        if (!code.equals(before)) {
            var changes = new Div(SfIcon.ARROW_DOWN.create(), new Span(getTranslation("library.ladder.changes")));
            changes.addClassName("ladder-change");
            cell.add(changes);
            cell.addClassName("ladder-changed");
        } else if (code.equals(rungs.getFirst().levers().get(lever))) {
            cell.addClassName("ladder-easy");
        }
        cell.add(new Span(catalogue.label("settings", code, getLocale())));
        return cell;
    }

    private Div legend() {
        var swatch = new Span();
        swatch.addClassName("ladder-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        var grey = new Span(getTranslation("library.ladder.legend-easy"));
        grey.addClassName("ladder-easy");
        var legend = new Div(
                swatch,
                SfIcon.ARROW_DOWN.create(),
                new Span(getTranslation("library.ladder.legend-change")),
                grey,
                SfIcon.LOCK.create(),
                new Span(getTranslation("library.ladder.legend-high")));
        legend.addClassName("ladder-legend");
        return legend;
    }

    private static void icon(LeverKind lever, NativeTableHeaderCell cell) {
        var icon = switch (lever) {
            case POSITION -> SfIcon.PERSON_STANDING;
            case GAZE -> SfIcon.EYE;
            case SUPPORT -> SfIcon.HAND;
            case TASK -> SfIcon.MESSAGE_SQUARE;
            case TIME, RESTS -> SfIcon.TIMER;
            case SPEED -> SfIcon.GAUGE;
            case PLACE -> SfIcon.HOUSE;
            default -> null;
        };
        if (icon != null) {
            cell.add(icon.create());
        }
    }
}
