package health.steadfast.operations;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that keeps everything between two runs on one machine: the database, its passwords, its programs, its
 * log. One process at a time holds it; nobody but its owner may look inside.
 */
final class DataFolder implements AutoCloseable {

    private static final String TAKEN = "Steadfast is already running with the data in %s.";
    private static final String USE_THE_OTHER = "Use the running one, or stop it with Ctrl-C in its terminal first. "
            + "A second one beside it needs its own data: STEADFAST_HOME=/another/folder ./run --port 8090";

    private final Path root;
    private final RandomAccessFile lockFile;
    private final FileLock lock;

    private DataFolder(Path root, RandomAccessFile lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Opens the folder for this process alone, made if it is missing. */
    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            restrict(root, "rwx------");
            return lock(root);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written: %s".formatted(root, e.getMessage()),
                    "Make it writable for you, or name another one: STEADFAST_HOME=/another/folder ./run",
                    e);
        }
    }

    Path database() {
        return root.resolve("pg");
    }

    Path programs() {
        return root.resolve("pg-programs");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path databaseLog() throws IOException {
        return Files.createDirectories(root.resolve("logs")).resolve("postgresql.log");
    }

    /** Narrows the access to a file to its owner, where the file system knows such rights. */
    static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static DataFolder lock(Path root) throws IOException {
        var file = new RandomAccessFile(root.resolve("lock").toFile(), "rw");
        try {
            var lock = file.getChannel().tryLock();
            if (lock != null) {
                return new DataFolder(root, file, lock);
            }
        } catch (OverlappingFileLockException e) {
            // The same process holds it already: the same answer.
        }
        file.close();
        throw new CannotStart(TAKEN.formatted(root), USE_THE_OTHER);
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
