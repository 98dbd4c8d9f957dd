package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.workspace.Roster;
import health.steadfast.workspace.RosterFilter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One button per filter with the number of patients it shows; the chosen one is pressed. */
class FilterChips extends Div {

    /** These stand in the row only while they show somebody: it would be too long for what is seldom. */
    private static final Set<RosterFilter> SELDOM =
            EnumSet.of(RosterFilter.TOO_HARD, RosterFilter.READY, RosterFilter.PLAN_ENDS);

    private final Map<RosterFilter, Span> counts = new EnumMap<>(RosterFilter.class);
    private final Map<RosterFilter, Button> chips = new EnumMap<>(RosterFilter.class);

    FilterChips(Consumer<RosterFilter> onChoose) {
        addClassNames("sf-chips", "caseload-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("workspace.filters"));
        for (var filter : RosterFilter.values()) {
            var count = new Span();
            count.addClassName("sf-count");
            var chip = new Button(getTranslation(key(filter)));
            chip.getElement().appendChild(count.getElement());
            chip.addClassName("sf-chip");
            chip.setId("show-" + filter.code());
            chip.addClickListener(click -> onChoose.accept(filter));
            counts.put(filter, count);
            chips.put(filter, chip);
            add(chip);
        }
        var former = new Anchor(CaseloadRoutes.FORMER, getTranslation("caseload.former.title"));
        former.setId("former-patients");
        former.addClassName("caseload-former");
        add(former);
    }

    static String key(RosterFilter filter) {
        return "workspace.filter." + filter.name();
    }

    void show(Roster roster) {
        counts.forEach((filter, count) -> {
            var patients = roster.count(filter);
            count.setText(String.valueOf(patients));
            requireChip(filter).setVisible(patients > 0 || !SELDOM.contains(filter));
        });
    }

    private Button requireChip(RosterFilter filter) {
        return Objects.requireNonNull(chips.get(filter));
    }

    /** None is pressed while a search looks at everybody. */
    void press(@Nullable RosterFilter chosen) {
        chips.forEach(
                (filter, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(filter == chosen)));
    }
}
