package health.steadfast.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded database, drawn at random on the first start and kept in a file that only its owner
 * can read.
 */
record LocalSecrets(String superuser, String owner, String application) {

    private static final int BYTES = 24;

    /** Reads the file, or draws and writes new passwords where there is none. */
    static LocalSecrets in(Path file) throws IOException {
        if (Files.exists(file)) {
            return read(file);
        }
        var secrets = new LocalSecrets(draw(), draw(), draw());
        secrets.write(file);
        return secrets;
    }

    private static LocalSecrets read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new LocalSecrets(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "application", file));
    }

    private static String required(Properties properties, String name, Path file) {
        var value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new CannotStart(
                    "The password file %s has no line for '%s'.".formatted(file, name),
                    "Put back the file as it was, or start over with ./run --fresh (this removes the data).");
        }
        return value;
    }

    /** Written beside and moved into place, so that a crash never leaves half a file. */
    private void write(Path file) throws IOException {
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", ".new");
        DataFolder.restrict(draft, "rw-------");
        Files.writeString(draft, "superuser=%s%nowner=%s%napplication=%s%n".formatted(superuser, owner, application));
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String draw() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Says nothing: passwords do not belong into a log. */
    @Override
    public String toString() {
        return "LocalSecrets";
    }
}
