package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import health.steadfast.workspace.RosterSort;
import java.util.function.Consumer;

/** What the bars mean, who reported them, the order of the rows and the keys. */
class RosterLegend extends Footer {

    private final Select<RosterSort> sort = new Select<>();
    private final Anchor print = new Anchor("", getTranslation("workspace.printed.link"));

    RosterLegend(Consumer<RosterSort> onSort) {
        addClassName("roster-legend");
        sort.setId("sort");
        print.setId("print");
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
                keys(),
                print);
    }

    void show(CaseloadState state) {
        sort.setValue(state.sort());
        print.setHref(state.printed().getPathWithQueryParameters());
    }

    /** The bar before the words is drawn by the style alone. */
    private Component sample(String state, String words) {
        var sample = new Span(getTranslation(words));
        sample.addClassNames("roster-legend-sample", state);
        return sample;
    }

    /** One line of text: an open caseload is kept light, and "?" tells of every key. */
    private Component keys() {
        var keys = new Span("J K %s, Enter %s"
                .formatted(getTranslation("workspace.legend.move"), getTranslation("workspace.legend.open")));
        keys.addClassName("roster-legend-keys");
        return keys;
    }

    static Span key(String name) {
        var key = new Span(name);
        key.addClassName("sf-kbd");
        return key;
    }
}
