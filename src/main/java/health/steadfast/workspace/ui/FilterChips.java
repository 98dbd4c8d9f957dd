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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One button per filter with the number of patients it shows; the chosen one is pressed. */
class FilterChips extends Div {

    /** These stand in the row only while they show somebody: it would be too long for what is seldom. */
    private static final Set<RosterFilter> SELDOM = EnumSet.of(
            RosterFilter.CALLS,
            RosterFilter.TOO_HARD,
            RosterFilter.LOCKED,
            RosterFilter.AFTER_REST,
            RosterFilter.MESSAGES,
            RosterFilter.READY,
            RosterFilter.PLAN_ENDS);

    private final Map<RosterFilter, Span> counts = new EnumMap<>(RosterFilter.class);
    private final Map<RosterFilter, Button> chips = new EnumMap<>(RosterFilter.class);

    private final Set<RosterFilter> filled = EnumSet.noneOf(RosterFilter.class);
    private final Anchor former;
    private List<Button> arranged = List.of();
    private @Nullable RosterFilter chosen;

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
        }
        former = new Anchor(CaseloadRoutes.FORMER, getTranslation("caseload.former.title"));
        former.setId("former-patients");
        former.addClassName("caseload-former");
        arrange();
    }

    static String key(RosterFilter filter) {
        return "workspace.filter." + filter.name();
    }

    void show(Roster roster) {
        filled.clear();
        counts.forEach((filter, count) -> {
            var patients = roster.count(filter);
            count.setText(String.valueOf(patients));
            if (patients > 0) {
                filled.add(filter);
            }
        });
        arrange();
    }

    /** Chips that are not needed are not part of the page: every open caseload would carry them. */
    private void arrange() {
        var wanted = chips.entrySet().stream()
                .filter(it -> !SELDOM.contains(it.getKey()) || filled.contains(it.getKey()) || it.getKey() == chosen)
                .map(Map.Entry::getValue)
                .toList();
        if (!wanted.equals(arranged)) {
            removeAll();
            add(wanted.toArray(Button[]::new));
            add(former);
            arranged = wanted;
        }
    }

    /** None is pressed while a search looks at everybody. */
    void press(@Nullable RosterFilter chosen) {
        this.chosen = chosen;
        arrange();
        chips.forEach(
                (filter, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(filter == chosen)));
    }
}
