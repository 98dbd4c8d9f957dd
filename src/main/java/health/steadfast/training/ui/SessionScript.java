package health.steadfast.training.ui;

import health.steadfast.training.Outcome;
import health.steadfast.training.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the browser needs to run a session by itself; its twin is {@code frontend/session/script.ts}.
 *
 * @param owner stands for the patient without saying who it is, so that a shared phone mixes nothing up
 * @param words texts by key, patterns unfilled
 * @param weekDone days of this week with something done
 * @param todayCounted whether today is among them
 */
record SessionScript(
        String owner,
        String day,
        String language,
        String name,
        @Nullable String phone,
        Map<String, String> words,
        Tired tiredBefore,
        Tired tiredAfter,
        int weekDone,
        int weekPlanned,
        boolean todayCounted,
        List<Item> items) {

    record Tired(boolean asked, @Nullable Integer level) {}

    /**
     * @param maySit whether the safer exercise may be chosen
     * @param asks false where the whole day was answered for at once
     */
    record Item(
            String item,
            int place,
            String exercise,
            List<String> others,
            @Nullable String note,
            boolean ready,
            boolean rests,
            boolean maySit,
            boolean asks,
            List<Option> options,
            @Nullable Log log) {}

    record Log(Outcome outcome, int sets, Map<Question, Said> answers) {}

    /** An answer; without either part the patient would rather not say. */
    record Said(@Nullable String value, @Nullable Integer level) {}

    /**
     * @param seconds of one side of one set; null: no clock runs
     * @param sides in words, in their order
     * @param time of all of it, in seconds
     */
    record Option(
            String slug,
            String name,
            String purpose,
            Picture picture,
            String support,
            String company,
            List<String> steps,
            String dose,
            int sets,
            @Nullable Integer seconds,
            @Nullable Integer repetitions,
            int restSeconds,
            List<String> sides,
            long time,
            List<Check> checks,
            List<Question> questions,
            boolean handsOn,
            @Nullable String safer,
            String ask) {}

    /** @param moving asked for only by whoever wants to see it */
    record Picture(
            @Nullable String src,
            @Nullable String pose,
            @Nullable String moving,
            boolean film,
            String alt) {}

    /** @param eachTime a person may have left the room since */
    record Check(String id, String text, boolean eachTime) {}
}
