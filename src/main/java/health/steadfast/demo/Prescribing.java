package health.steadfast.demo;

import health.steadfast.demo.PatientStory.Profile;
import health.steadfast.demo.PlanStory.ChangeStory;
import health.steadfast.demo.PlanStory.ItemStory;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Slot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the items of a story for one person: the catalogue's dose, with what the story says otherwise. */
final class Prescribing {

    private final Catalogue catalogue;
    private final Profile profile;

    Prescribing(Catalogue catalogue, Profile profile) {
        this.catalogue = catalogue;
        this.profile = profile;
    }

    /** The item as it stands in version {@code no}. */
    DraftItem item(PlanItemId id, ItemStory story, int no) {
        var changes =
                story.later().stream().filter(change -> change.from() <= no).reduce(first(story), Prescribing::over);
        var exercise = catalogue.get(new ExerciseSlug(Objects.requireNonNull(changes.exercise())));
        return new DraftItem(
                        id,
                        exercise.slug(),
                        story.purpose(),
                        dose(exercise, changes),
                        schedule(story),
                        changes.note(),
                        null)
                .withSlot(slot(story));
    }

    private @Nullable Slot slot(ItemStory story) {
        var others = story.or().stream()
                .map(other -> catalogue.get(new ExerciseSlug(other)))
                .map(other -> new Choice(other.slug(), Dose.usual(other)))
                .toList();
        return others.isEmpty() ? null : new Slot(1, others);
    }

    private Dose dose(Exercise exercise, ChangeStory told) {
        var usual = Dose.usual(exercise);
        return new Dose(
                or(told.sets(), usual.sets()),
                told.reps() == null ? usual.repetitions() : told.reps(),
                told.hold() == null ? usual.holdSeconds() : told.hold(),
                usual.minutes(),
                usual.restSeconds(),
                usual.side(),
                support(exercise),
                usual.effort());
    }

    /** After two falls in a year, or when nobody knows, exercises on the feet start with both hands on a support. */
    private Support support(Exercise exercise) {
        return profile.falls().callsForSupport() && exercise.isOnFeet() ? Support.BOTH_HANDS : exercise.support();
    }

    private static Schedule schedule(ItemStory story) {
        if (story.daily()) {
            return new Schedule.Daily(1);
        }
        return story.weekdays().isEmpty()
                ? new Schedule.TimesAWeek(or(story.times(), 3), 1)
                : new Schedule.Weekdays(story.weekdays(), 1);
    }

    private static ChangeStory first(ItemStory story) {
        return new ChangeStory(story.from(), story.exercise(), story.sets(), story.reps(), story.hold(), story.note());
    }

    /** The later change; what it does not name stays, unless it is another exercise with a dose of its own. */
    private static ChangeStory over(ChangeStory before, ChangeStory change) {
        if (change.exercise() != null) {
            return change;
        }
        return new ChangeStory(
                change.from(),
                before.exercise(),
                change.sets() == null ? before.sets() : change.sets(),
                change.reps() == null ? before.reps() : change.reps(),
                change.hold() == null ? before.hold() : change.hold(),
                change.note() == null ? before.note() : change.note());
    }

    private static int or(@Nullable Integer told, int usual) {
        return told == null ? usual : told;
    }
}
