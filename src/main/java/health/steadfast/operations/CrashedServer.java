package health.steadfast.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a process that was killed leaves behind: a database server without a master, or only its pid file. Whoever
 * calls this holds the data folder, so no living Steadfast can own that server.
 */
final class CrashedServer {

    private static final Logger LOG = LoggerFactory.getLogger(CrashedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private CrashedServer() {}

    /** Stops the server left behind and removes its pid file; PostgreSQL repairs its files at the next start. */
    static void clear(DataFolder folder) throws IOException {
        var pidFile = folder.database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        LOG.info("The last run did not end properly; the database recovers.");
        server(pidFile, folder.programs()).ifPresent(CrashedServer::stop);
        // Its number may belong to another program by now, and PostgreSQL would take that for a running server.
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> server(Path pidFile, Path programs) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}") || Files.notExists(programs)) {
            return Optional.empty();
        }
        var ours = programs.toRealPath();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> isServer(command, ours))
                        .isPresent());
    }

    /** A PostgreSQL started from our own programs: the number may by now be that of somebody else's. */
    private static boolean isServer(Path command, Path programs) {
        return command.startsWith(programs) && command.getFileName().toString().startsWith("postgres");
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
