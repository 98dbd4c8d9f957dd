package health.steadfast.shared.ui;

import java.io.Serializable;
import java.util.List;

/**
 * What keys do on a screen.
 *
 * @param keys as they stand on the keyboard; several that do alike, or one after the other
 */
public record KeyHelp(List<String> keys, String text) implements Serializable {

    public KeyHelp {
        keys = List.copyOf(keys);
    }

    public static KeyHelp of(String text, String... keys) {
        return new KeyHelp(List.of(keys), text);
    }
}
