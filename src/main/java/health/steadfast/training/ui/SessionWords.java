package health.steadfast.training.ui;

import health.steadfast.training.Answers;
import health.steadfast.training.BodyPart;
import health.steadfast.training.HandQuality;
import health.steadfast.training.Question;
import health.steadfast.training.Steadiness;
import health.steadfast.training.StopReason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts that the browser needs for a session, under the names by which it asks for them. */
final class SessionWords {

    private static final List<Integer> LEVELS = List.of(1, 3, 5, 7, 9);

    private static final List<String> SAME = List.of(
            "rather-not-say",
            "back-to-today",
            "ask.no",
            "ask.last",
            "ask.more-steps",
            "ask.hurt",
            "tired.before",
            "tired.after",
            "tired.said",
            "answer.chosen",
            "setup.title",
            "setup.hint",
            "setup.ready",
            "setup.instead",
            "setup.nobody",
            "setup.missing",
            "setup.nothing-new",
            "setup.skip",
            "player.of",
            "player.done",
            "player.rest",
            "player.note",
            "player.no-picture",
            "player.another",
            "amount.title",
            "amount.nothing",
            "amount.sets",
            "amount.half",
            "another.title",
            "another.hint",
            "change.title",
            "finished.title",
            "finished.minute",
            "finished.minutes",
            "finished.sway",
            "finished.week",
            "finished.lie-down",
            "finished.rested",
            "clock.start",
            "clock.pause",
            "clock.go-on",
            "clock.ready",
            "clock.work",
            "clock.rest",
            "clock.change",
            "clock.breathe",
            "clock.set",
            "clock.sides",
            "clock.of",
            "clock.over",
            "say.ready",
            "say.rest",
            "say.over",
            "count.one",
            "count.so-far",
            "voice.on",
            "voice.off",
            "vibration.on",
            "vibration.off",
            "listen",
            "seen",
            "report.nobody",
            "report.yours",
            "report.waiting",
            "report.fell",
            "report.nearly-fell",
            "report.kept",
            "report.phone",
            "report.emergency",
            "report.again",
            "report.until",
            "report.until.text",
            "report.stays",
            "report.sent",
            "report.sent.text",
            "report.go-on");

    /** What is said where something is not sent, on whatever page. */
    static final List<String> UNSENT = List.of(
            "not-taken",
            "unsent",
            "unsent.text",
            "unsent.report",
            "unsent.report.text",
            "unsent.signed-out",
            "unsent.signed-out.text",
            "unsent.sign-in",
            "unsent.call",
            "unsent.try");

    private static final Map<String, String> OTHERS = Map.of(
            "not-today", "training.today.not-today",
            "undo", "training.today.undo",
            "item-partly", "training.today.item-partly",
            "item-skipped", "training.today.item-skipped",
            "ask-about", "training.ask",
            "ask-about.label", "training.ask.label",
            "figure.show", "figure.show",
            "figure.back", "figure.back");

    private SessionWords() {}

    static Map<String, String> of(ExerciseWords words) {
        var all = new TreeMap<String, String>();
        UNSENT.forEach(key -> all.put(key, words.get("training." + key)));
        SAME.forEach(key -> all.put(key, words.get("training." + key)));
        OTHERS.forEach((key, from) -> all.put(key, words.get(from)));
        for (var level : LEVELS) {
            for (var hint : List.of("", ".hint")) {
                all.put("tired." + level + hint, words.get("training.tired." + level + hint));
                all.put("ask.EFFORT." + level + hint, words.get("training.ask.effort." + level + hint));
            }
        }
        IntStream.rangeClosed(0, Answers.MAX_PAIN)
                .forEach(level -> all.put("ask.PAIN." + level, words.get("training.ask.pain." + strength(level))));
        all.put("ask.EFFORT.0", words.get("training.ask.effort.0"));
        all.put("ask.EFFORT.10", words.get("training.ask.effort.10"));
        all.put("ask.EFFORT.between", words.get("training.ask.effort.between"));
        all.put("ask.STEADINESS.HELD_HARDER", words.get("training.ask.steadiness.HELD_HARDER"));
        for (var question : Question.values()) {
            ask(all, words, question);
        }
        return all;
    }

    /** Eleven numbers share five words. */
    private static String strength(int level) {
        return level == 0
                ? "none"
                : level < 4 ? "mild" : level < 7 ? "middle" : level < Answers.MAX_PAIN ? "strong" : "worst";
    }

    private static void ask(Map<String, String> all, ExerciseWords words, Question question) {
        var key = "training.ask." + question.name().toLowerCase(Locale.ROOT);
        all.put("ask." + question, words.get(key));
        if (question != Question.REASON) {
            all.put("ask." + question + ".hint", words.get(key + ".hint"));
        }
        values(question).map(Enum::name).forEach(value -> {
            all.put("ask." + question + "." + value, words.get(key + "." + value));
            if (question == Question.HAND) {
                all.put("ask." + question + "." + value + ".hint", words.get(key + "." + value + ".hint"));
            }
        });
    }

    private static Stream<? extends Enum<?>> values(Question question) {
        return switch (question) {
            case REASON -> Arrays.stream(StopReason.values()).filter(reason -> reason != StopReason.FORGOT);
            case STEADINESS -> Arrays.stream(Steadiness.values());
            case HAND -> Arrays.stream(HandQuality.values());
            case WHERE -> Arrays.stream(BodyPart.values());
            case EFFORT, PAIN -> Stream.empty();
        };
    }
}
