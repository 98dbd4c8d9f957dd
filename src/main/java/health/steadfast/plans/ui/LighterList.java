package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.Lighter;
import health.steadfast.plans.LighterDay;
import health.steadfast.plans.LighterVersions;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekLoad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The short or the hot-day version of the whole plan, each item beside its full dose. */
class LighterList extends Composite<Section> {

    private final LighterDay day;
    private final DraftDesk desk;
    private final ItemRow.Desk shared;
    private final Consumer<DraftItem> replace;
    private final Span figures = new Span();
    private final Div body = new Div();
    private final Map<PlanItemId, LighterRow> rows = new LinkedHashMap<>();
    private List<PlanItemId> placed = List.of();

    LighterList(LighterDay day, DraftDesk desk, ItemRow.Desk shared, Consumer<DraftItem> replace) {
        this.day = day;
        this.desk = desk;
        this.shared = shared;
        this.replace = replace;
        figures.addClassName("sf-caption");
        var head = new Div(new H2(getTranslation("plans.lighter." + day.name())), figures);
        head.addClassName("plan-section-head");
        getContent().addClassName("plan-section");
        getContent().setId("lighter-" + day.name());
        getContent().add(head, body);
    }

    void show() {
        var items = desk.draft().items();
        var lighter = LighterVersions.of(shared.catalogue(), desk.patient()).of(items, day);
        var ids = items.stream().map(DraftItem::id).toList();
        rows.keySet().retainAll(ids);
        items.forEach(item -> rows.computeIfAbsent(item.id(), id -> new LighterRow(item, day, shared, replace))
                .show(item, own(lighter, item)));
        if (!ids.equals(placed)) {
            body.removeAll();
            ids.stream().map(rows::get).forEach(body::add);
            placed = ids;
        }
        var planned = desk.planned();
        var full = WeekLoad.of(planned, shared.catalogue()).longestMinutes();
        var light = WeekLoad.of(lightened(planned, lighter), shared.catalogue()).longestMinutes();
        figures.setText(getTranslation("plans.lighter.minutes", light, full));
    }

    Optional<Focusable<?>> firstInvalid() {
        return rows.values().stream()
                .flatMap(row -> row.firstInvalid().stream())
                .findFirst();
    }

    private static List<DraftItem> lightened(List<DraftItem> items, Map<PlanItemId, List<Lighter>> lighter) {
        return items.stream()
                .flatMap(item -> Optional.ofNullable(own(lighter, item).instead()).stream()
                        .map(instead -> item.withSlot(null).withExercise(instead.exercise(), instead.dose())))
                .toList();
    }

    private static Lighter own(Map<PlanItemId, List<Lighter>> lighter, DraftItem item) {
        return lighter.getOrDefault(item.id(), List.of(Lighter.LEFT_OUT)).getFirst();
    }
}
