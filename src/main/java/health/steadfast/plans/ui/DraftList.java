package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseTime;
import health.steadfast.plans.Coverage;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ui.EmptyState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of the draft, by axis; a row stays as it is while its item changes, so that the focus stays too. */
class DraftList extends Composite<Div> {

    private final Catalogue catalogue;
    private final transient ItemRow.Desk shared;
    private final DraftDesk desk;
    private final ItemRow.Actions actions;
    private final Map<PlanItemId, ItemRow> rows = new LinkedHashMap<>();
    private final Map<Axis, Span> figures = new EnumMap<>(Axis.class);
    private List<PlanItemId> placed = List.of();

    DraftList(Catalogue catalogue, DraftDesk desk, ItemRow.Desk shared, ItemRow.Actions actions) {
        this.catalogue = catalogue;
        this.shared = shared;
        this.desk = desk;
        this.actions = actions;
        getContent().addClassName("plan-items");
    }

    void show(Releases released) {
        var items = desk.draft().items();
        var ids = items.stream().map(DraftItem::id).toList();
        rows.keySet().retainAll(ids);
        items.forEach(item -> rows.computeIfAbsent(item.id(), id -> new ItemRow(item, shared, actions)));
        if (!ids.equals(placed) || ids.isEmpty()) {
            place(items);
            placed = ids;
        }
        var changes = desk.changes();
        for (var axis : Axis.values()) {
            var ofAxis = of(axis, items);
            for (var item : ofAxis) {
                var change = changes.stream()
                        .filter(it -> it.after() != null && it.after().id().equals(item.id()))
                        .findFirst()
                        .orElse(null);
                var row = row(item.id());
                row.show(item, change, item == ofAxis.getFirst(), item == ofAxis.getLast());
                showProblems(row, item, released);
            }
            showFigures(axis, ofAxis);
        }
    }

    /** The item changes from outside its row: it gets another one. */
    void renew(PlanItemId id) {
        rows.remove(id);
        placed = List.of();
    }

    ItemRow row(PlanItemId id) {
        var row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("no row of this item");
        }
        return row;
    }

    /** The neighbour of an item among those of its axis. */
    Optional<DraftItem> neighbour(DraftItem item, int by) {
        var ofAxis = of(axis(item), desk.draft().items());
        var index = ofAxis.stream().map(DraftItem::id).toList().indexOf(item.id()) + by;
        return index < 0 || index >= ofAxis.size() ? Optional.empty() : Optional.of(ofAxis.get(index));
    }

    Optional<Focusable<?>> firstInvalid() {
        return rows.values().stream()
                .flatMap(row -> row.firstInvalid().stream())
                .findFirst();
    }

    /** Which releases are in force. */
    interface Releases {

        Optional<LocalDate> seenDoneOn(ExerciseSlug exercise);
    }

    private void showProblems(ItemRow row, DraftItem item, Releases released) {
        row.problems().show(item, released, desk.today());
    }

    private void place(List<DraftItem> items) {
        getContent().removeAll();
        figures.clear();
        if (items.isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("plans.draft.empty"), getTranslation("plans.draft.empty-text")));
        }
        for (var axis : Axis.values()) {
            var ofAxis = of(axis, items);
            if (!ofAxis.isEmpty()) {
                getContent().add(section(axis, ofAxis));
            }
        }
    }

    private void showFigures(Axis axis, List<DraftItem> items) {
        var week = items.stream()
                .filter(desk.planned()::contains)
                .map(item -> Coverage.aWeek(item, catalogue))
                .reduce(Duration.ZERO, Duration::plus);
        var figure = figures.get(axis);
        if (figure != null) {
            figure.setText(getTranslation("plans.draft.section", items.size(), ExerciseTime.wholeMinutes(week)));
        }
    }

    private Section section(Axis axis, List<DraftItem> items) {
        var figure = new Span();
        figure.addClassName("sf-caption");
        figures.put(axis, figure);
        var head = new Div(new H2(getTranslation("plans.axis." + axis.name())), figure);
        head.addClassName("plan-section-head");
        var section = new Section(head);
        section.addClassName("plan-section");
        items.forEach(item -> section.add(row(item.id())));
        return section;
    }

    private List<DraftItem> of(Axis axis, List<DraftItem> items) {
        return items.stream().filter(item -> axis(item) == axis).toList();
    }

    private Axis axis(DraftItem item) {
        return catalogue.get(item.exercise()).domain().axis();
    }
}
