package health.steadfast.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark: as the device has it, or as the person chose on this device. */
public enum Theme {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final DeviceChoice CHOICE = new DeviceChoice("steadfast-theme");

    private final ColorScheme.Value scheme;

    Theme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    /** The choice that this device sends along. */
    public static Theme of(@Nullable VaadinRequest request) {
        var chosen = CHOICE.read(request).orElse("");
        return Arrays.stream(values())
                .filter(theme -> theme.id().equals(chosen))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** Shows it at once, and again at the next visit from this device. */
    public void choose(UI ui) {
        ui.getPage().setColorScheme(scheme);
        CHOICE.keep(id());
    }

    /** Its name in the cookie and on controls. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words. */
    public String key() {
        return "shared.theme." + id();
    }

    /** What the browser is told. */
    public ColorScheme.Value scheme() {
        return scheme;
    }
}
