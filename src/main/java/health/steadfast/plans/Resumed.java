package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;

/**
 * What taking a plan up again has changed, so that it can be taken back.
 *
 * @param pauses the pauses as they were before
 * @param versionBefore the newest version before
 * @param version the newest version now; the same if nothing was published
 */
public record Resumed(List<StoredPause> pauses, int versionBefore, int version) implements Serializable {

    public Resumed {
        pauses = List.copyOf(pauses);
    }
}
