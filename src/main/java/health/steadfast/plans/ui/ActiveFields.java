package health.steadfast.plans.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import health.steadfast.plans.ActiveTime;
import health.steadfast.plans.DraftItem;
import health.steadfast.shared.ui.DateInput;
import java.util.Optional;
import java.util.stream.Stream;

/** The first and the last day of an item; both may stay open. */
class ActiveFields extends Div implements ItemPart {

    private final DateInput from = new DateInput(getTranslation("plans.draft.active-from"));
    private final DateInput until = new DateInput(getTranslation("plans.draft.active-until"));
    private boolean quiet;

    ActiveFields(Runnable changed) {
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        until.setI18n(until.getI18n().setMinErrorMessage(getTranslation("plans.draft.ends-before-start")));
        from.addValueChangeListener(event -> {
            until.setMin(from.getValue());
            tell(changed);
        });
        until.addValueChangeListener(event -> tell(changed));
        addClassName("plan-active");
        add(from, until);
    }

    @Override
    public void edit(DraftItem item) {
        quiet = true;
        from.setValue(item.active().from());
        until.setMin(item.active().from());
        until.setValue(item.active().until());
        quiet = false;
    }

    @Override
    public Optional<DraftItem> submit(DraftItem item) {
        return firstInvalid().isPresent()
                ? Optional.empty()
                : Optional.of(item.withActive(new ActiveTime(from.getValue(), until.getValue())));
    }

    @Override
    public Optional<Focusable<?>> firstInvalid() {
        var ends = until.getValue();
        var early = ends != null && from.getValue() != null && ends.isBefore(from.getValue());
        if (early) {
            until.setInvalid(true);
            until.setErrorMessage(getTranslation("plans.draft.ends-before-start"));
            return Optional.of(until);
        }
        return Stream.of(from, until)
                .filter(DateInput::isInvalid)
                .<Focusable<?>>map(field -> field)
                .findFirst();
    }

    private void tell(Runnable changed) {
        if (!quiet) {
            changed.run();
        }
    }
}
