package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The key frames of a document, each with all it inherits from the one before, and what lies between them. */
final class KeyFrames {

    private final List<Map<String, Object>> whole = new ArrayList<>();

    KeyFrames(List<Keys> stated) {
        Map<String, Object> before = Map.of();
        for (var frame : stated) {
            before = inherit(before, frame.values());
            whole.add(before);
        }
    }

    int count() {
        return whole.size();
    }

    Keys at(int index) {
        return new Keys(whole.get(Math.clamp(index, 0, whole.size() - 1)));
    }

    /** @param place 0 is the first frame, 1 the second; between them everything swings smoothly */
    Keys between(double place) {
        if (whole.size() == 1) {
            return at(0);
        }
        var first = Math.min((int) Math.floor(place), whole.size() - 2);
        var share = (1 - Math.cos(Math.PI * (place - first))) / 2;
        return new Keys(mix(whole.get(first), whole.get(first + 1), share));
    }

    /** What a frame does not state it has from the one before; parts such as {@code hands} are added to, one level deep. */
    private static Map<String, Object> inherit(Map<String, Object> before, Map<String, Object> stated) {
        var result = new LinkedHashMap<>(before);
        stated.forEach((key, value) -> {
            var old = Keys.of(before.get(key)).values();
            result.put(
                    key, value instanceof Map<?, ?> ? added(old, Keys.of(value).values()) : value);
        });
        dropOtherThumb(result, stated);
        return result;
    }

    private static Map<String, Object> added(Map<String, Object> before, Map<String, Object> stated) {
        var result = new LinkedHashMap<>(before);
        result.putAll(stated);
        dropOtherThumb(result, stated);
        return result;
    }

    /** A thumb is either bent or at a finger. */
    private static void dropOtherThumb(Map<String, Object> frame, Map<String, Object> stated) {
        if (stated.containsKey("thumb")) {
            frame.remove("thumbTo");
        }
        if (stated.containsKey("thumbTo")) {
            frame.remove("thumb");
        }
    }

    private static Map<String, Object> mix(Map<String, Object> a, Map<String, Object> b, double share) {
        var keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        var result = new LinkedHashMap<String, Object>();
        for (var key : keys) {
            result.put(key, mixed(a.get(key), b.get(key), share));
        }
        return result;
    }

    private static Object mixed(@Nullable Object a, @Nullable Object b, double share) {
        if (a == null || b == null) {
            return a == null ? Objects.requireNonNull(b) : a;
        }
        if (a instanceof Number from && b instanceof Number to) {
            return from.doubleValue() + (to.doubleValue() - from.doubleValue()) * share;
        }
        if (a instanceof List<?> from && b instanceof List<?> to && from.size() == to.size()) {
            var result = new ArrayList<Object>();
            for (var i = 0; i < from.size(); i++) {
                result.add(mixed(from.get(i), to.get(i), share));
            }
            return result;
        }
        if (a instanceof Map<?, ?> && b instanceof Map<?, ?>) {
            return mix(Keys.of(a).values(), Keys.of(b).values(), share);
        }
        return share < 0.5 ? a : b;
    }
}
