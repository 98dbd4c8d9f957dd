package health.steadfast.messages;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation. It comes from its settings alone, never from a request. */
@Component
class PublicAddress {

    private final String base;

    PublicAddress(@Value("${steadfast.public-url}") URI url) {
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new IllegalArgumentException("steadfast.public-url has the form https://steadfast.example.org");
        }
        base = url.toString().replaceAll("/+$", "");
    }

    /** @param path begins with a slash */
    String of(String path) {
        return base + path;
    }
}
