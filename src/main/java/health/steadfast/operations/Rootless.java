package health.steadfast.operations;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL refuses to run as root; for root it starts inside a user namespace of its own. */
final class Rootless {

    private Rootless() {}

    /** Says so in words where root has no such namespace, before PostgreSQL says it in its own. */
    static void require() throws IOException {
        var self = Path.of("/proc/self");
        if (Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0) && !LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this system forbids user namespaces (unshare -U).",
                    "Start Steadfast as another user, or give it a PostgreSQL 18 server: set STEADFAST_DB_URL and the "
                            + "passwords, see 'A server of your own' in README.md.");
        }
    }
}
