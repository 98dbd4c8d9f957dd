package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Alternatives;
import health.steadfast.plans.Choice;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.LighterDay;
import health.steadfast.plans.LighterVersions;
import health.steadfast.plans.PlanAdvice;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The few exercises of the draft; a card stays while its item changes, so that the focus stays too. */
class QuickCards extends Composite<Section> {

    private final transient DraftTools tools;
    private final DraftDesk desk;
    private final QuickCard.Actions actions;
    private final Span count = new Span();
    private final MenuBar add = new MenuBar();
    private final Div grid = new Div();
    private final Div toTry = new Div();
    private final Map<PlanItemId, QuickCard> cards = new LinkedHashMap<>();
    private List<PlanItemId> placed = List.of();

    QuickCards(DraftTools tools, DraftDesk desk, QuickCard.Actions actions) {
        this.tools = tools;
        this.desk = desk;
        this.actions = actions;
        count.addClassName("sf-caption");
        count.setId("exercise-count");
        count.getElement().setAttribute("role", "status");
        add.setId("add-exercise");
        add.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        grid.addClassName("quick-grid");
        var head = new Div(new H2(getTranslation("plans.quick.exercises")), count, add);
        head.addClassName("quick-head");
        getContent().addClassName("quick-step");
        toTry.setId("to-try");
        toTry.addClassNames("sf-card", "quick-to-try");
        getContent().add(head, grid, toTry);
    }

    void show(Map<ExerciseSlug, LocalDate> seen) {
        var items = desk.draft().items();
        var ids = items.stream().map(DraftItem::id).toList();
        cards.entrySet()
                .removeIf(card -> items.stream()
                        .noneMatch(item -> item.id().equals(card.getKey())
                                && item.exercise().equals(card.getValue().exercise())));
        var fresh = items.stream().anyMatch(item -> !cards.containsKey(item.id()));
        items.forEach(item -> cards.computeIfAbsent(item.id(), id -> new QuickCard(tools, desk, item, actions)));
        if (fresh || !ids.equals(placed) || ids.isEmpty()) {
            place(ids);
        }
        var others = new Alternatives(tools.catalogue(), desk.patient(), seen.keySet());
        items.forEach(item -> card(item.id()).show(item, seen, others, taken()));
        var versions = LighterVersions.of(tools.catalogue(), desk.patient());
        for (var day : LighterDay.values()) {
            versions.of(items, day).forEach((id, ofItem) -> card(id).showLighter(day, ofItem));
        }
        count.setText(getTranslation("plans.quick.of-at-most", items.size(), PlanAdvice.EXERCISES_A_DAY));
        showAdd(others);
        showToTry();
    }

    /** The item changes from outside its card: it gets another one. */
    void renew(PlanItemId item) {
        cards.remove(item);
    }

    /** Nothing where there is no such card: what was already there was not added again. */
    void focus(PlanItemId item) {
        Optional.ofNullable(cards.get(item)).ifPresent(QuickCard::focus);
    }

    void focusSeen(PlanItemId item, ExerciseSlug exercise) {
        card(item).focusSeen(exercise);
    }

    private QuickCard card(PlanItemId id) {
        var card = cards.get(id);
        if (card == null) {
            throw new IllegalStateException("no card of this item");
        }
        return card;
    }

    private void place(List<PlanItemId> ids) {
        grid.removeAll();
        ids.forEach(id -> grid.add(card(id)));
        if (ids.isEmpty()) {
            grid.add(new EmptyState(getTranslation("plans.draft.empty"), getTranslation("plans.quick.empty-text")));
        }
        placed = ids;
    }

    private void showAdd(Alternatives others) {
        add.removeAll();
        var item = add.addItem(SfIcon.PLUS.create());
        item.add(new Span(getTranslation("plans.quick.add")));
        others.beside(taken())
                .forEach(exercise -> item.getSubMenu()
                        .addItem(
                                tools.words().name(exercise.slug(), getLocale()),
                                event -> actions.add(exercise.slug())));
    }

    /** Strategies stand under the exercises; the full builder changes them. */
    private void showToTry() {
        var strategies = desk.draft().strategies();
        toTry.removeAll();
        toTry.setVisible(!strategies.isEmpty());
        var list = new UnorderedList();
        strategies.forEach(strategy -> list.add(new ListItem(tools.words().strategy(strategy))));
        toTry.add(new H3(getTranslation("plans.quick.to-try")), list);
    }

    /** What is there already, also as one of several to choose from. */
    private List<ExerciseSlug> taken() {
        return desk.draft().items().stream()
                .flatMap(item -> item.choices().stream())
                .map(Choice::exercise)
                .toList();
    }
}
