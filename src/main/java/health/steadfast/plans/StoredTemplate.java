package health.steadfast.plans;

import java.io.Serializable;

/**
 * A template that somebody in the clinic keeps.
 *
 * @param version the state that was read, for commands that change it
 * @param own whether the reader made it, and so may change it
 * @param owner the display name of who made it
 */
public record StoredTemplate(
        TemplateId id, long version, String name, boolean shared, boolean own, String owner, PlanTemplate template)
        implements Serializable {

    public static final int MAX_NAME = 80;
}
