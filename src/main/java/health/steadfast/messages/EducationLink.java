package health.steadfast.messages;

import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * A link of a card.
 *
 * @param label 1 to 80 characters
 * @param url begins with {@code https://}, at most 300 characters: nothing else is opened for a patient
 */
public record EducationLink(String label, String url) implements Serializable {

    public static final int MAX_LABEL = 80;
    public static final int MAX_URL = 300;
    public static final int MOST = 5;

    public EducationLink {
        label = label.strip();
        url = url.strip();
        if (label.isEmpty() || label.length() > MAX_LABEL) {
            throw new RuleViolation("messages.education.link-label", MAX_LABEL);
        }
        if (url.length() > MAX_URL || !isSafe(url)) {
            throw new RuleViolation("messages.education.link-address");
        }
    }

    private static boolean isSafe(String text) {
        try {
            var address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
