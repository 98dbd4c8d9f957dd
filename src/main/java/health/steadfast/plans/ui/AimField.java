package health.steadfast.plans.ui;

import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.Aim;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanWords;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the patient's problems an item is for: a building block, a symptom the exercise helps with, the top problem. */
class AimField extends Select<Optional<Aim>> implements ItemPart {

    private final transient Catalogue catalogue;
    private boolean quiet;

    AimField(Catalogue catalogue, PlanWords words, PatientCard patient, Runnable changed) {
        this.catalogue = catalogue;
        setLabel(getTranslation("plans.draft.aim"));
        setItemLabelGenerator(
                aim -> aim.map(it -> it.kind() == Aim.Kind.TOP_PROBLEM ? patient.problem() : words.aim(it, getLocale()))
                        .orElseGet(() -> getTranslation("plans.draft.no-aim")));
        addValueChangeListener(event -> {
            if (!quiet) {
                changed.run();
            }
        });
    }

    @Override
    public void edit(DraftItem item) {
        quiet = true;
        var aims = new LinkedHashSet<Optional<Aim>>();
        aims.add(Optional.empty());
        aims.add(Optional.of(Aim.TOP_PROBLEM));
        var exercise = catalogue.get(item.exercise());
        Stream.concat(
                        catalogue.codes("building_blocks").stream().map(Aim::block),
                        exercise.symptoms().stream().sorted().map(code -> new Aim(Aim.Kind.SYMPTOM, code)))
                .map(Optional::of)
                .forEach(aims::add);
        aims.add(Optional.ofNullable(item.aim()));
        setItems(aims);
        setValue(Optional.ofNullable(item.aim()));
        quiet = false;
    }

    @Override
    public Optional<DraftItem> submit(DraftItem item) {
        return Optional.of(item.withAim(getValue().orElse(null)));
    }
}
