package health.steadfast.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an unexpected error down under an id that the user can tell. Kinds and places only: the message of an
 * exception may hold what somebody typed.
 */
final class ErrorLog {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);
    private static final int FRAMES = 40;

    private ErrorLog() {}

    /** Answers the id. */
    static String write(Throwable error) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected error [{}] {}", id, describe(error));
        return id;
    }

    static String describe(Throwable error) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable it = error; it != null && seen.add(it); it = it.getCause()) {
            lines.add((it == error ? "" : "caused by ") + it.getClass().getName());
            for (var i = 0; i < Math.min(FRAMES, it.getStackTrace().length); i++) {
                lines.add("    at " + it.getStackTrace()[i]);
            }
        }
        return String.join("\n", lines);
    }
}
