package health.steadfast.library.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of one part of a pose document, read by type. */
record Keys(Map<String, Object> values) {

    static final Keys NONE = new Keys(Map.of());

    boolean has(String key) {
        return values.get(key) != null;
    }

    double number(String key, double otherwise) {
        return values.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }

    String text(String key, String otherwise) {
        return values.get(key) instanceof String text ? text : otherwise;
    }

    /** True, or a number other than nought. */
    boolean yes(String key) {
        var value = values.get(key);
        return Boolean.TRUE.equals(value) || value instanceof Number number && number.doubleValue() != 0;
    }

    @Nullable
    Vec point(String key) {
        var numbers = numbers(key);
        return numbers.size() < 2 ? null : new Vec(numbers.get(0), numbers.get(1));
    }

    Vec point(String key, Vec otherwise) {
        return Optional.ofNullable(point(key)).orElse(otherwise);
    }

    List<Double> numbers(String key) {
        return numbersOf(values.get(key));
    }

    private static List<Double> numbersOf(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(Number.class::isInstance)
                        .map(it -> ((Number) it).doubleValue())
                        .toList()
                : List.of();
    }

    /** A list of points, each a list of two numbers. */
    List<Vec> points(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .map(Keys::numbersOf)
                        .filter(it -> it.size() >= 2)
                        .map(it -> new Vec(it.get(0), it.get(1)))
                        .toList()
                : List.of();
    }

    /** The part below a key; none if there is no such part. */
    Keys part(String key) {
        return of(values.get(key));
    }

    /** The parts of a list; a single part counts as a list of one. */
    List<Keys> parts(String key) {
        return switch (values.get(key)) {
            case List<?> list -> list.stream().map(Keys::of).toList();
            case Map<?, ?> map -> List.of(of(map));
            case null, default -> List.of();
        };
    }

    @SuppressWarnings("unchecked") // documents are read from JSON, whose keys are text
    static Keys of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Keys((Map<String, Object>) map) : NONE;
    }

    double x() {
        return number("x", 0);
    }

    double y() {
        return number("y", 0);
    }

    /** -1 for a thing that looks to the left, else 1. */
    double facing() {
        return text("facing", "right").equals("left") ? -1 : 1;
    }
}
