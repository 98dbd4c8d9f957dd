package health.steadfast.demo;

import health.steadfast.training.BodyPart;
import health.steadfast.training.ExtraKind;
import health.steadfast.training.FallKind;
import health.steadfast.training.Injury;
import health.steadfast.training.SymptomKind;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What was reported and what was reviewed.
 *
 * @param reviewed days since the last signed review; else it follows from the next one
 * @param next days until the next review is due; negative: overdue
 */
record EventStory(
        @DefaultValue List<FallStory> falls,
        @DefaultValue List<SymptomStory> symptoms,
        @DefaultValue List<MessageStory> messages,
        @DefaultValue List<ExtraStory> extras,
        @DefaultValue List<PainStory> pains,
        @Nullable Integer reviewed,
        @Nullable Integer next) {

    /**
     * @param at when it was reported, on the clocks of the clinic
     * @param exercise what was being done, if it was an exercise of the plan
     * @param reviewed days since a therapist looked at it; null: nobody has yet
     */
    record FallStory(
            FallKind kind,
            @DefaultValue("not-said") Injury injury,
            Ago day,
            LocalTime at,
            @Nullable String exercise,
            @Nullable String note,
            @Nullable Integer reviewed) {}

    /** @param from the handle of the staff member who wrote; null: the patient */
    record MessageStory(
            @Nullable String from,
            Ago day,
            LocalTime at,
            String text,
            @Nullable String about) {}

    /** Something done beside the plan. */
    record ExtraStory(ExtraKind kind, Ago day, int minutes) {}

    /**
     * What hurt in the first exercise of a day.
     *
     * @param level 1 to 10
     */
    record PainStory(Ago day, int level, BodyPart where) {}

    record SymptomStory(SymptomKind kind, Ago day, LocalTime at) {}
}
