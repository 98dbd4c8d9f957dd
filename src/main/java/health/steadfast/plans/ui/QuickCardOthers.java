package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PublishingCheck;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tick for each further exercise of an item that has to be seen done first; one that is there keeps the focus. */
class QuickCardOthers extends Composite<Div> {

    private final transient DraftTools tools;
    private final LocalDate today;
    private final QuickCard.Actions actions;
    private final Map<ExerciseSlug, Checkbox> ticks = new LinkedHashMap<>();

    QuickCardOthers(DraftTools tools, LocalDate today, QuickCard.Actions actions) {
        this.tools = tools;
        this.today = today;
        this.actions = actions;
        getContent().addClassName("quick-seen-others");
    }

    /** @param seenDone exercises with a release in force */
    void show(DraftItem item, Map<ExerciseSlug, LocalDate> seenDone) {
        var asked = asked(item, seenDone);
        ticks.keySet().retainAll(asked);
        asked.forEach(slug -> ticks.computeIfAbsent(slug, this::tickOf).setValue(seenDone.containsKey(slug)));
        if (!getContent().getChildren().toList().equals(List.copyOf(ticks.values()))) {
            getContent().removeAll();
            ticks.values().forEach(getContent()::add);
        }
        setVisible(!ticks.isEmpty());
    }

    Optional<Checkbox> tick(ExerciseSlug exercise) {
        return Optional.ofNullable(ticks.get(exercise));
    }

    private List<ExerciseSlug> asked(DraftItem item, Map<ExerciseSlug, LocalDate> seenDone) {
        return PublishingCheck.exercises(item)
                .filter(slug -> !slug.equals(item.exercise()))
                .filter(slug -> tools.catalogue().get(slug).fallRisk() == FallRisk.HIGH)
                .filter(slug -> !seenDone.containsKey(slug) || today.equals(seenDone.get(slug)))
                .toList();
    }

    private Checkbox tickOf(ExerciseSlug exercise) {
        var name = tools.words().name(exercise, getLocale());
        var tick = new Checkbox(getTranslation("plans.quick.seen-choice", name));
        tick.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.seen(exercise, event.getValue());
            }
        });
        return tick;
    }
}
