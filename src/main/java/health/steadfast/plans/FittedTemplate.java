package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;

/**
 * A template as it fits one patient.
 *
 * @param items what can be prescribed
 * @param notes what was left out or changed, and why, in the order of the template
 */
public record FittedTemplate(List<DraftItem> items, List<TemplateNote> notes) implements Serializable {

    public FittedTemplate {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** How many of the template's exercises are not in the plan, also those with a safer one in their place. */
    public int leftOut() {
        return (int) notes.stream().filter(TemplateNote::isLeftOut).count();
    }
}
