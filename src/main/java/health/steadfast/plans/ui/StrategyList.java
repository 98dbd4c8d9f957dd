package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import health.steadfast.shared.ui.SfIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Strategies and aids to try, beside the exercises; a new row is saved with its first words. */
class StrategyList extends Composite<Section> {

    private final DraftDesk desk;
    private final UndoLine undo;
    private final Div body = new Div();
    private final Button add = new Button(getTranslation("plans.strategy.add"), SfIcon.PLUS.create());
    private final Map<StrategyId, StrategyRow> rows = new LinkedHashMap<>();

    StrategyList(DraftDesk desk, UndoLine undo) {
        this.desk = desk;
        this.undo = undo;
        add.setId("add-strategy");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(event -> row(StrategyId.next()).focus());
        var caption = new Span(getTranslation("plans.strategy.about"));
        caption.addClassName("sf-caption");
        var head = new Div(new H2(getTranslation("plans.strategy.title")), caption);
        head.addClassName("plan-section-head");
        getContent().addClassName("plan-section");
        getContent().setId("strategies");
        getContent().add(head, body, add);
        desk.draft().strategies().forEach(strategy -> row(strategy.id()).show(strategy));
    }

    Optional<Focusable<?>> firstInvalid() {
        return rows.values().stream()
                .flatMap(row -> row.firstInvalid().stream())
                .findFirst();
    }

    private StrategyRow row(StrategyId id) {
        var row = new StrategyRow(id, strategy -> desk.change(draft -> draft.put(strategy)), this::remove);
        rows.put(id, row);
        body.add(row);
        add.setVisible(rows.size() < PlanDraft.MAX_STRATEGIES);
        return row;
    }

    private void remove(StrategyId id) {
        var row = rows.remove(id);
        if (row != null) {
            body.remove(row);
        }
        add.setVisible(true);
        add.focus();
        var saved = desk.draft().strategies().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
        desk.change(draft -> draft.remove(id));
        saved.ifPresent(it -> undo.offer(getTranslation("plans.strategy.removed", it.text()), () -> putBack(it)));
    }

    private void putBack(Strategy strategy) {
        row(strategy.id()).show(strategy);
        desk.change(draft -> draft.put(strategy));
    }
}
