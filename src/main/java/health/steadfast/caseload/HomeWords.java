package health.steadfast.caseload;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a patient answered at home, in words. */
public final class HomeWords {

    /** Looks a text up. */
    @FunctionalInterface
    public interface Translation {
        String of(String key, Object... arguments);
    }

    private final Translation texts;
    private final UnaryOperator<String> equipment;

    /**
     * @param equipment the name of a piece of equipment
     */
    public HomeWords(Translation texts, UnaryOperator<String> equipment) {
        this.texts = texts;
        this.equipment = equipment;
    }

    /** What was asked, in a word or two. */
    public String label(HomeQuestion question) {
        return texts.of("caseload.home." + question.name());
    }

    /** The name of a piece of equipment. */
    public String equipment(String code) {
        return equipment.apply(code);
    }

    public String text(HomeAnswer answer) {
        if (answer.declined()) {
            return texts.of("caseload.home.declined");
        }
        return switch (answer.question().form()) {
            case WORDS, PHONE, CONTACT ->
                Stream.of(answer.words(), answer.phone())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(", "));
            case HOURS -> answer.hours() == null ? "" : texts.of("caseload.home.hours", answer.hours());
            case HAND -> texts.of("caseload.side." + answer.words());
            case THINGS ->
                answer.codes().isEmpty()
                        ? texts.of("caseload.none")
                        : answer.codes().stream().map(this::equipment).sorted().collect(Collectors.joining(", "));
        };
    }
}
