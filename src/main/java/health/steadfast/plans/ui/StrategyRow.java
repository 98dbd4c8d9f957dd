package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One strategy or aid to try: what and when. */
class StrategyRow extends Composite<Div> {

    private final StrategyId id;
    private final TextField text = new TextField(getTranslation("plans.strategy.text"));
    private final TextField when = new TextField(getTranslation("plans.strategy.when"));

    StrategyRow(StrategyId id, Consumer<Strategy> changed, Consumer<StrategyId> remove) {
        this.id = id;
        text.setMaxLength(Strategy.MAX_TEXT);
        text.setRequired(true);
        text.setPlaceholder(getTranslation("plans.strategy.hint"));
        when.setMaxLength(Strategy.MAX_WHEN);
        when.setPlaceholder(getTranslation("plans.strategy.when-hint"));
        for (var field : List.of(text, when)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    strategy().ifPresent(changed);
                }
            });
        }
        var out = new Button(SfIcon.X.create(), event -> remove.accept(id));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(getTranslation("plans.strategy.remove"));
        out.setTooltipText(getTranslation("plans.strategy.remove"));
        getContent().addClassNames("plan-item", "plan-strategy");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(text, when, out);
    }

    void show(Strategy strategy) {
        text.setValue(strategy.text());
        when.setValue(strategy.when() == null ? "" : strategy.when());
    }

    void focus() {
        text.focus();
    }

    /** A row whose words were taken away keeps what was saved until new ones are typed. */
    Optional<Focusable<?>> firstInvalid() {
        if (!text.getValue().isBlank()) {
            return Optional.empty();
        }
        text.setErrorMessage(getTranslation("plans.strategy.missing"));
        text.setInvalid(true);
        return Optional.of(text);
    }

    private Optional<Strategy> strategy() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("plans.strategy.missing"));
            text.setInvalid(true);
            return Optional.empty();
        }
        text.setInvalid(false);
        return Optional.of(new Strategy(id, text.getValue(), when.getValue()));
    }
}
