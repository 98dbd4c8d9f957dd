package health.steadfast.plans.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.SetUpCheck;
import java.util.Optional;
import java.util.Set;

/** What the patient makes ready first; as long as it is what the catalogue asks for, it follows the catalogue. */
class CheckFields extends CheckboxGroup<SetUpCheck> implements ItemPart {

    private final transient Catalogue catalogue;
    private boolean quiet;

    CheckFields(Catalogue catalogue, Runnable changed) {
        this.catalogue = catalogue;
        setLabel(getTranslation("plans.draft.checks"));
        setItems(SetUpCheck.values());
        setItemLabelGenerator(check -> getTranslation("plans.check." + check.name()));
        addClassNames("sf-choices", "plan-checks");
        addValueChangeListener(event -> {
            if (!quiet) {
                changed.run();
            }
        });
    }

    @Override
    public void edit(DraftItem item) {
        quiet = true;
        setValue(item.checksOf(catalogue.get(item.exercise())));
        quiet = false;
    }

    @Override
    public Optional<DraftItem> submit(DraftItem item) {
        var usual = Set.copyOf(SetUpCheck.of(catalogue.get(item.exercise())));
        return Optional.of(item.withChecks(getValue().equals(usual) ? null : getValue()));
    }
}
