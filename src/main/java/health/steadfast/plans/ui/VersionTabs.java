package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.LighterDay;
import health.steadfast.shared.ui.Segments;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The full version with what there is to try, or one of the lighter versions made from it. */
class VersionTabs extends Composite<Div> {

    private final DraftList full;
    private final StrategyList strategies;
    private final Segments<Optional<LighterDay>> tabs;
    private final Map<LighterDay, LighterList> lighter = new EnumMap<>(LighterDay.class);
    private @Nullable LighterDay shown;

    VersionTabs(
            DraftList full, StrategyList strategies, DraftDesk desk, ItemRow.Desk shared, Consumer<DraftItem> replace) {
        this.full = full;
        this.strategies = strategies;
        tabs = new Segments<>(
                "",
                day -> getTranslation("plans.lighter.tab." + day.map(Enum::name).orElse("FULL")),
                List.of(Optional.empty(), Optional.of(LighterDay.SHORT), Optional.of(LighterDay.HOT)));
        tabs.setAriaLabel(getTranslation("plans.lighter.tabs"));
        tabs.setId("version-tabs");
        tabs.addClassName("plan-version-tabs");
        tabs.setValue(Optional.empty());
        tabs.addValueChangeListener(event -> {
            shown = event.getValue().orElse(null);
            show();
        });
        for (var day : LighterDay.values()) {
            lighter.put(day, new LighterList(day, desk, shared, replace));
        }
        getContent().addClassName("plan-items");
        getContent().add(full, strategies);
        lighter.values().forEach(getContent()::add);
    }

    Segments<Optional<LighterDay>> tabs() {
        return tabs;
    }

    /** The items have changed, or another version is looked at. */
    void show() {
        full.setVisible(shown == null);
        strategies.setVisible(shown == null);
        lighter.forEach((day, list) -> {
            list.setVisible(day == shown);
            if (day == shown) {
                list.show();
            }
        });
    }

    /** Leads back to where the wrong field is. */
    Optional<Focusable<?>> firstInvalid() {
        return strategies
                .firstInvalid()
                .or(() -> Optional.ofNullable(shown).map(lighter::get).flatMap(LighterList::firstInvalid));
    }
}
