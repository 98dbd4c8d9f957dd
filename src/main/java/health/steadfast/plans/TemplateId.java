package health.steadfast.plans;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a template that somebody keeps. */
public record TemplateId(UUID value) implements Serializable {

    public static TemplateId next() {
        return new TemplateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
