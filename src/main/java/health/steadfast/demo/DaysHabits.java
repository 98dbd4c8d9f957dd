package health.steadfast.demo;

import health.steadfast.demo.DiaryDay.DiaryEntry;
import health.steadfast.training.Variant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** When somebody trains, in which version, and how tiring it is. */
final class DaysHabits {

    private static final Set<Month> HOT_MONTHS = Set.of(Month.JUNE, Month.JULY, Month.AUGUST);
    private static final double HOT_DAYS = 0.12;
    private static final int WORN_OUT = 9;

    private final PatientStory story;
    private final Random chance;
    private final int hour;
    private int sinceLargeRise = 3;

    DaysHabits(PatientStory story, Random chance) {
        this.story = story;
        this.chance = chance;
        this.hour = chance.nextDouble() < 0.75 ? 8 + chance.nextInt(3) : 15 + chance.nextInt(3);
    }

    DiaryDay day(LocalDate date, LocalDate loggedOn, List<DiaryEntry> entries) {
        var variant = variant(date);
        var before = before(variant);
        var after = Math.min(WORN_OUT, before + rise(variant));
        return new DiaryDay(date, LocalTime.of(hour, chance.nextInt(60)), variant, before, after, loggedOn, entries);
    }

    private Variant variant(LocalDate date) {
        var drawn = chance.nextDouble();
        if (drawn < story.habits().shortDays()) {
            return Variant.SHORT;
        }
        var hot = story.profile().heatSensitive() && HOT_MONTHS.contains(date.getMonth());
        return hot && drawn > 1 - HOT_DAYS ? Variant.HOT : Variant.FULL;
    }

    private int before(Variant variant) {
        var drawn = chance.nextDouble();
        var change = drawn < 0.2 ? -2 : drawn > 0.8 ? 2 : 0;
        var tired = story.habits().fatigue() + change + (variant == Variant.SHORT ? 2 : 0);
        return Math.clamp(tired, 1, WORN_OUT);
    }

    /** A rise of four comes seldom, and never twice within three sessions. */
    private int rise(Variant variant) {
        var drawn = chance.nextDouble();
        sinceLargeRise++;
        if (drawn > 0.95 && variant == Variant.FULL && sinceLargeRise > 3) {
            sinceLargeRise = 0;
            return 4;
        }
        return drawn < 0.45 ? 0 : 2;
    }
}
