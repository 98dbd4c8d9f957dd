package health.steadfast.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose on this device, kept in a cookie of the device for a year. It says nothing about the person.
 *
 * @param cookie the name of the cookie
 */
record DeviceChoice(String cookie) {

    private static final Duration KEPT = Duration.ofDays(365);

    /** The choice that this device sends along; anything may stand there. */
    Optional<String> read(@Nullable VaadinRequest request) {
        return request == null || request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(it -> cookie.equals(it.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void keep(String value) {
        var kept = new Cookie(cookie, value);
        kept.setPath("/");
        kept.setHttpOnly(true);
        kept.setSecure(VaadinService.getCurrentRequest().isSecure());
        kept.setAttribute("SameSite", "Lax");
        kept.setMaxAge((int) KEPT.toSeconds());
        VaadinService.getCurrentResponse().addCookie(kept);
    }
}
