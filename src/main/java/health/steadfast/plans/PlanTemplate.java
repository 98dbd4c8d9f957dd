package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;

/**
 * A few exercises with their doses that a plan can start from, before they are fitted to a patient.
 *
 * @param key names it among all templates a therapist can see
 * @param weeks after how many weeks it is meant to be looked at again, 0: not said
 * @param items in the order of their weight; their ids mean nothing yet
 */
public record PlanTemplate(
        String key, Origin origin, TemplateText name, TemplateText about, int weeks, List<DraftItem> items)
        implements Serializable {

    /** Whose it is. */
    public enum Origin {
        BUILT_IN,
        /** Shared with everybody who prescribes in the clinic. */
        CLINIC,
        /** Only for the therapist who made it. */
        OWN,
        /** A version of a plan, of this patient or another one. */
        PLAN
    }

    public PlanTemplate {
        items = List.copyOf(items);
    }
}
