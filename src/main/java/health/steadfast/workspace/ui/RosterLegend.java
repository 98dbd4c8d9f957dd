package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import health.steadfast.workspace.RosterSort;
import java.util.function.Consumer;

/** What the bars mean, who reported them, the order of the rows and the keys. */
class RosterLegend extends Footer {

    private final Select<RosterSort> sort = new Select<>();

    RosterLegend(Consumer<RosterSort> onSort) {
        addClassName("roster-legend");
        sort.setId("sort");
        sort.setAriaLabel(getTranslation("workspace.sort"));
        sort.setItems(RosterSort.values());
        sort.setItemLabelGenerator(it -> getTranslation("workspace.sort." + it.name()));
        sort.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onSort.accept(event.getValue());
            }
        });
        add(
                sort,
                sample("roster-legend-scored", "workspace.legend.scored"),
                sample("roster-legend-hold", "workspace.legend.hold"),
                sample("roster-legend-none", "workspace.legend.no-data"),
                keys());
    }

    void show(RosterSort order) {
        sort.setValue(order);
    }

    /** The bar before the words is drawn by the style alone. */
    private Component sample(String state, String words) {
        var sample = new Span(getTranslation(words));
        sample.addClassNames("roster-legend-sample", state);
        return sample;
    }

    private Component keys() {
        var keys = new Span(
                key("J"),
                key("K"),
                new Text(getTranslation("workspace.legend.move")),
                key("Enter"),
                new Text(getTranslation("workspace.legend.open")));
        keys.addClassName("roster-legend-keys");
        return keys;
    }

    static Span key(String name) {
        var key = new Span(name);
        key.addClassName("sf-kbd");
        return key;
    }
}
