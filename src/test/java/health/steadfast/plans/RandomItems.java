package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random items, and random edits as therapists make them; the same seed makes the same ones. */
final class RandomItems {

    private final Random random;
    private int exercises; // each one only once, as in a plan

    RandomItems(long seed) {
        random = new Random(seed);
    }

    DraftItem item() {
        return new DraftItem(
                PlanItemId.next(),
                exercise(),
                pick(Purpose.values()),
                coin() ? null : Aim.block(pick(new String[] {"balance", "strength"})),
                dose(),
                schedule(),
                new ActiveTime(coin() ? null : day(), coin() ? null : day().plusYears(1)),
                coin() ? null : new Slot(1, List.of(new Choice(exercise(), dose()))),
                coin() ? null : Set.of(pick(SetUpCheck.values())),
                text(),
                text(),
                new Variants(lighter(), lighter()));
    }

    List<DraftItem> items() {
        var items = new ArrayList<DraftItem>();
        for (var i = random.nextInt(6); i > 0; i--) {
            items.add(item());
        }
        return items;
    }

    /** The same item with some parts of it changed, perhaps to what they were before. */
    DraftItem edited(DraftItem item) {
        var other = item();
        var edited = item;
        for (var field : MergeField.values()) {
            if (random.nextInt(4) == 0) {
                edited = field.carry(other, edited);
            }
        }
        return edited;
    }

    /** A list as somebody leaves it who takes out, changes, adds and moves. */
    List<DraftItem> edited(List<DraftItem> items) {
        var edited = new ArrayList<DraftItem>();
        for (var item : items) {
            if (random.nextInt(5) > 0) {
                edited.add(random.nextBoolean() ? edited(item) : item);
            }
        }
        for (var i = random.nextInt(3); i > 0; i--) {
            edited.add(random.nextInt(edited.size() + 1), item());
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(edited, random);
        }
        return edited;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    private ExerciseSlug exercise() {
        return new ExerciseSlug("exercise-" + exercises++);
    }

    private Dose dose() {
        var kind = random.nextInt(5);
        return new Dose(
                1 + random.nextInt(4),
                kind == 0 ? 8 + random.nextInt(4) : null,
                kind == 1 ? 20 + random.nextInt(4) : null,
                kind == 2 ? new BigDecimal(2 + random.nextInt(4)) : null,
                kind == 3 ? 20 + random.nextInt(4) : null,
                kind == 4 ? 30 + random.nextInt(4) : null,
                10 * random.nextInt(4),
                pick(Side.values()),
                pick(Support.values()),
                coin() ? null : Load.words("band " + random.nextInt(3)),
                random.nextInt(3) == 0 ? null : new EffortBand(4, 5 + random.nextInt(3)));
    }

    private Lighter lighter() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Lighter.LEFT_OUT;
            default -> new Lighter(new Choice(exercise(), dose()));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(9));
    }

    private Schedule schedule() {
        return switch (random.nextInt(3)) {
            case 0 -> new Schedule.Daily(1 + random.nextInt(3));
            case 1 -> new Schedule.TimesAWeek(1 + random.nextInt(7), 1 + random.nextInt(2));
            default -> new Schedule.Weekdays(EnumSet.of(pick(DayOfWeek.values()), pick(DayOfWeek.values())), 1);
        };
    }

    private String text() {
        return random.nextInt(3) == 0 ? null : "words " + random.nextInt(4);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
