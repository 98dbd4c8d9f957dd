package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
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
                sample("sf-track-scored", "workspace.legend.scored"),
                sample("sf-track-hold", "workspace.legend.hold"),
                sample("sf-track-none", "workspace.legend.no-data"),
                keys());
    }

    void show(RosterSort order) {
        sort.setValue(order);
    }

    private Component sample(String state, String words) {
        var line = new Span();
        line.addClassName("sf-track-line");
        var track = new Span(line);
        track.addClassNames("sf-track", state);
        track.getElement().setAttribute("aria-hidden", "true");
        var sample = new Span(track, new Span(getTranslation(words)));
        sample.addClassName("roster-legend-sample");
        return sample;
    }

    private Component keys() {
        var keys = new Span(
                key("J"),
                key("K"),
                new Span(getTranslation("workspace.legend.move")),
                key("Enter"),
                new Span(getTranslation("workspace.legend.open")));
        keys.addClassName("roster-legend-keys");
        return keys;
    }

    static Span key(String name) {
        var key = new Span(name);
        key.addClassName("sf-kbd");
        return key;
    }
}
