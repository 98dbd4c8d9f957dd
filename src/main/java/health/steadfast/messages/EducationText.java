package health.steadfast.messages;

import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.util.List;

/**
 * A card in one language.
 *
 * @param title 1 to 80 characters
 * @param text 1 to 4000 characters, a paragraph on each line
 */
public record EducationText(String title, String text) implements Serializable {

    public static final int MAX_TITLE = 80;
    public static final int MAX_TEXT = 4000;

    public EducationText {
        title = title.strip();
        text = text.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new RuleViolation("messages.education.title-length", MAX_TITLE);
        }
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            throw new RuleViolation("messages.education.text-length", MAX_TEXT);
        }
    }

    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
