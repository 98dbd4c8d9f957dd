package health.steadfast.plans.ui;

import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.outcomes.Goal;
import health.steadfast.plans.Aim;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of the patient's problems an item is for: the top problem, a building block, a
 * symptom that is recorded, or one the exercise helps with.
 */
class AimField extends Select<Optional<Aim>> implements ItemPart {

    private final transient Catalogue catalogue;
    private final List<Goal> goals;
    private final PatientCard patient;
    private boolean quiet;

    AimField(Catalogue catalogue, PlanWords words, PatientCard patient, List<Goal> goals, Runnable changed) {
        this.catalogue = catalogue;
        this.goals = goals;
        this.patient = patient;
        setLabel(getTranslation("plans.draft.aim"));
        setItemLabelGenerator(
                aim -> aim.map(it -> it.kind() == Aim.Kind.TOP_PROBLEM ? patient.problem() : name(it, words))
                        .orElseGet(() -> getTranslation("plans.draft.no-aim")));
        addValueChangeListener(event -> {
            if (!quiet) {
                changed.run();
            }
        });
    }

    /** A goal in the patient's words; one that is not open any more is only "a goal". */
    private String name(Aim aim, PlanWords words) {
        return goals.stream()
                .filter(goal -> aimAt(goal).equals(aim))
                .map(goal -> getTranslation("workspace.quote", goal.words()))
                .findFirst()
                .orElseGet(() -> words.aim(aim, getLocale()));
    }

    private static Aim aimAt(Goal goal) {
        return new Aim(Aim.Kind.GOAL, goal.id().toString());
    }

    @Override
    public void edit(DraftItem item) {
        quiet = true;
        var aims = new LinkedHashSet<Optional<Aim>>();
        aims.add(Optional.empty());
        aims.add(Optional.of(Aim.TOP_PROBLEM));
        goals.forEach(goal -> aims.add(Optional.of(aimAt(goal))));
        var exercise = catalogue.get(item.exercise());
        Stream.of(
                        catalogue.codes("building_blocks").stream().map(Aim::block),
                        symptoms(patient.symptoms()),
                        symptoms(exercise.symptoms()))
                .flatMap(it -> it)
                .map(Optional::of)
                .forEach(aims::add);
        aims.add(Optional.ofNullable(item.aim()));
        setItems(aims);
        setValue(Optional.ofNullable(item.aim()));
        quiet = false;
    }

    private static Stream<Aim> symptoms(Set<String> codes) {
        return codes.stream().sorted().map(code -> new Aim(Aim.Kind.SYMPTOM, code));
    }

    @Override
    public Optional<DraftItem> submit(DraftItem item) {
        return Optional.of(item.withAim(getValue().orElse(null)));
    }
}
