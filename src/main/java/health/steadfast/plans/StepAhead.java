package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a step that is taken today means for a version that is already written down for a later day. A step down holds
 * there too, and never makes harder what that version has easier already. A step up is taken along only where that
 * version has not decided about the same thing itself.
 */
final class StepAhead {

    private final Catalogue catalogue;
    private final Steps later;
    private final Step step;
    private final DraftItem was;

    /**
     * @param later the steps of the later version
     * @param was the item before the step
     */
    StepAhead(Catalogue catalogue, Steps later, Step step, DraftItem was) {
        this.catalogue = catalogue;
        this.later = later;
        this.step = step;
        this.was = was;
    }

    /** What is asked for from today on when the step is taken. */
    static List<Stretch> through(
            Outlook outlook, DraftItem was, Step step, Catalogue catalogue, PatientCard patient, String reason) {
        var stretches = new ArrayList<Stretch>();
        for (var stretch : outlook.stretches()) {
            var ahead = new StepAhead(catalogue, new Steps(catalogue, patient, stretch.items()), step, was);
            stretches.add(
                    stretches.isEmpty()
                            ? stretch.with(taken(stretch.items(), step)).because(reason)
                            : stretch.with(ahead.in(stretch.items())));
        }
        return List.copyOf(stretches);
    }

    private static List<DraftItem> taken(List<DraftItem> items, Step step) {
        return items.stream()
                .map(item -> item.id().equals(step.item()) ? step.after() : item)
                .toList();
    }

    /** The items of the later version, with the step where it holds. */
    List<DraftItem> in(List<DraftItem> items) {
        return items.stream()
                .map(item -> item.id().equals(step.item()) ? after(item) : item)
                .toList();
    }

    private DraftItem after(DraftItem item) {
        return switch (step.kind()) {
            case RUNG_DOWN, EASIER_LADDER -> easierExercise(item);
            case RUNG_UP, SIBLING -> isSameExercise(item) ? alike(item).orElse(item) : item;
            case FEWER_SETS -> isSameExercise(item) ? fewerSets(item) : item;
            case MORE_SETS ->
                isSameExercise(item) && item.dose().sets() == was.dose().sets() ? moreSets(item) : item;
            case MORE_SUPPORT -> held(item, least(item.dose().support()));
            case LESS_SUPPORT ->
                isSameExercise(item) && item.dose().support() == was.dose().support()
                        ? held(item, step.after().dose().support())
                        : item;
        };
    }

    private boolean isSameExercise(DraftItem item) {
        return item.exercise().equals(was.exercise());
    }

    private DraftItem easierExercise(DraftItem item) {
        if (isAsEasy(item)) {
            return item;
        }
        var own = isSameExercise(item) ? alike(item) : Optional.<DraftItem>empty();
        return own.orElseGet(
                () -> item.withExercise(step.exercise(), step.after().dose()));
    }

    /** On the same ladder already as low as the step leads, or lower. */
    private boolean isAsEasy(DraftItem item) {
        var there = catalogue.get(item.exercise());
        var led = catalogue.get(step.exercise());
        var level = there.level();
        var ledTo = led.level();
        return there.slug().equals(led.slug())
                || (there.family() != null
                        && Objects.equals(there.family(), led.family())
                        && level != null
                        && ledTo != null
                        && level <= ledTo);
    }

    /** The same step from the later version's own dose. */
    private Optional<DraftItem> alike(DraftItem item) {
        return Stream.concat(later.easier(item).stream(), later.harder(item).stream())
                .filter(it -> it.kind() == step.kind() && it.exercise().equals(step.exercise()))
                .map(Step::after)
                .findFirst();
    }

    /** One set fewer than it would have, which after an easier start is not fewer than today. */
    private DraftItem fewerSets(DraftItem item) {
        var sets = item.dose().sets();
        return sets <= step.after().dose().sets()
                ? item
                : item.withDose(item.dose().withSets(sets - 1));
    }

    private DraftItem moreSets(DraftItem item) {
        return item.withDose(item.dose().withSets(step.after().dose().sets()));
    }

    private Support least(Support support) {
        var held = step.after().dose().support();
        return support.compareTo(held) < 0 ? support : held;
    }

    private DraftItem held(DraftItem item, Support support) {
        return catalogue.get(item.exercise()).isOnFeet() && item.dose().support() != support
                ? item.withDose(item.dose().withSupport(support))
                : item;
    }
}
