package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    /** Its programs are unpacked once per process, where nobody tidies up while a server runs. */
    @BeforeAll
    static void programsAreUnpacked() {
        TestDatabase.create();
    }

    @Test
    void theFirstStartMakesARealDatabaseThatOnlyPasswordsOpen() throws SQLException {
        try (var folder = DataFolder.open(home);
                var database = EmbeddedDatabase.start(folder)) {
            try (var application = as(database, DatabaseRoles.APPLICATION)) {
                assertThat(value(application, "select current_user || ' ' || current_database()"))
                        .isEqualTo("steadfast_app steadfast");
                assertThat(value(application, "show fsync") + value(application, "show synchronous_commit"))
                        .isEqualTo("onon");
                assertThat(value(application, "show log_error_verbosity")).isEqualTo("terse");
                assertThat(value(application, "show server_version")).startsWith("18.");
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "guessed"));
        }
    }

    @Test
    void onlyTheOwnerOfTheFolderReadsThePasswords() throws IOException {
        try (var folder = DataFolder.open(home)) {
            var secrets = LocalSecrets.in(folder.secrets());

            assertThat(rights(home)).isEqualTo("rwx------");
            assertThat(rights(folder.secrets())).isEqualTo("rw-------");
            assertThat(Stream.of(secrets.superuser(), secrets.owner(), secrets.application())
                            .distinct())
                    .hasSize(3)
                    .allMatch(password -> password.length() >= 32);
            assertThat(LocalSecrets.in(folder.secrets())).isEqualTo(secrets);
            assertThat(secrets.toString()).doesNotContain(secrets.owner());
        }
    }

    @Test
    void dataStayBetweenRuns() throws SQLException {
        try (var folder = DataFolder.open(home);
                var first = EmbeddedDatabase.start(folder)) {
            run(first, "create table steadfast.kept (a int)", "insert into steadfast.kept values (7)");
        }

        try (var folder = DataFolder.open(home);
                var next = EmbeddedDatabase.start(folder);
                var owner = as(next, DatabaseRoles.OWNER)) {
            assertThat(value(owner, "select sum(a) from steadfast.kept")).isEqualTo("7");
        }
    }

    @Test
    @Timeout(60)
    void theDatabaseOfAKilledProcessRecovers() throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            assertThat(said.lines().anyMatch("saved"::equals)).isTrue();
        }
        process.destroyForcibly().waitFor();

        try (var folder = DataFolder.open(home);
                var next = EmbeddedDatabase.start(folder);
                var owner = as(next, DatabaseRoles.OWNER)) {
            assertThat(value(owner, "select sum(a) from steadfast.kept")).isEqualTo("8");
        }
    }

    @Test
    void aPidFileWhoseNumberBelongsToAnotherProgramIsNoObstacle() throws IOException, SQLException {
        try (var folder = DataFolder.open(home)) {
            EmbeddedDatabase.start(folder).close();
            Files.writeString(
                    folder.database().resolve("postmaster.pid"),
                    "%d\n%s\n".formatted(ProcessHandle.current().pid(), folder.database()));

            try (var next = EmbeddedDatabase.start(folder);
                    var owner = as(next, DatabaseRoles.OWNER)) {
                assertThat(value(owner, "select 1")).isEqualTo("1");
            }
        }
    }

    /** In one process all servers run from the programs that were unpacked first, outside of both folders. */
    @Test
    void aPidFileWhoseNumberBelongsToAnotherPostgresLeavesThatOneAlone(@TempDir Path elsewhere)
            throws IOException, SQLException {
        try (var neighbours = DataFolder.open(elsewhere);
                var neighbour = EmbeddedDatabase.start(neighbours);
                var folder = DataFolder.open(home)) {
            EmbeddedDatabase.start(folder).close();
            Files.createDirectories(folder.programs());
            Files.copy(
                    neighbours.database().resolve("postmaster.pid"),
                    folder.database().resolve("postmaster.pid"));

            EmbeddedDatabase.start(folder).close();

            try (var owner = as(neighbour, DatabaseRoles.OWNER)) {
                assertThat(value(owner, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void aFolderInUseIsRefusedWithAWayOut() {
        try (var folder = DataFolder.open(home)) {
            assertThat(folder.database().getParent()).isEqualTo(home);
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataFolder.open(home))
                    .withMessageContaining("already running")
                    .satisfies(refusal -> assertThat(refusal.wayOut()).contains("Ctrl-C", "STEADFAST_HOME"));
        }
    }

    @Test
    void aFirstStartThatWasInterruptedIsSetAside() throws IOException {
        try (var folder = DataFolder.open(home)) {
            Files.createDirectories(folder.database());
            Files.writeString(folder.database().resolve("PG_VERSION"), "18\n");

            EmbeddedDatabase.start(folder).close();

            try (var aside = Files.walk(home, 3)) {
                assertThat(aside.map(home::relativize).map(Path::toString))
                        .anyMatch(file -> file.matches("pg-unfinished-\\d+/pg/PG_VERSION"));
            }
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreLeftAlone() throws IOException {
        try (var folder = DataFolder.open(home)) {
            Files.createDirectories(folder.database());
            Files.writeString(folder.database().resolve("PG_VERSION"), "17\n");
            Files.writeString(folder.database().resolve("steadfast-finished"), "");

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining("PostgreSQL 17");
        }
    }

    @Test
    void startingOverRemovesDataAndPasswords() throws IOException {
        try (var folder = DataFolder.open(home)) {
            var before = LocalSecrets.in(folder.secrets());
            EmbeddedDatabase.start(folder).close();

            EmbeddedDatabase.remove(folder);

            assertThat(folder.database()).doesNotExist();
            assertThat(LocalSecrets.in(folder.secrets())).isNotEqualTo(before);
        }
    }

    private static Connection as(EmbeddedDatabase database, String role) throws SQLException {
        var secrets = database.secrets();
        var password = role.equals(DatabaseRoles.OWNER) ? secrets.owner() : secrets.application();
        return DriverManager.getConnection(database.url(), role, password);
    }

    private static void run(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var owner = as(database, DatabaseRoles.OWNER);
                var statement = owner.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Another process: it saves something and then waits for its end, its server running. */
    static final class Killed {

        private Killed() {}

        public static void main(String[] args) throws SQLException {
            var database = EmbeddedDatabase.start(DataFolder.open(Path.of(args[0])));
            EmbeddedDatabaseTest.run(
                    database, "create table steadfast.kept (a int)", "insert into steadfast.kept values (8)");
            System.out.println("saved");
            LockSupport.park();
        }
    }
}
