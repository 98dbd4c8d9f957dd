package health.steadfast.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large a patient's pages are drawn on this device. */
public enum TextSize {
    NORMAL,
    LARGE,
    VERY_LARGE;

    private static final DeviceChoice CHOICE = new DeviceChoice("steadfast-text");

    /** The choice that this device sends along. */
    public static TextSize of(@Nullable VaadinRequest request) {
        var chosen = CHOICE.read(request).orElse("");
        return Arrays.stream(values())
                .filter(size -> size.id().equals(chosen))
                .findFirst()
                .orElse(NORMAL);
    }

    /** Shows it at once, and again at the next visit from this device. */
    public void choose(UI ui) {
        apply(ui);
        CHOICE.keep(id());
    }

    /** Shows it in this window. */
    public void apply(UI ui) {
        for (var size : values()) {
            ui.getElement().getClassList().set("sf-text-" + size.id(), size == this);
        }
    }

    /** The key of its words. */
    public String key() {
        return "shared.text-size." + id();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
