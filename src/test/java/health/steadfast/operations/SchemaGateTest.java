package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaGateTest {

    private final String database = TestDatabase.create();
    private final DataSource application = dataSource(DatabaseRoles.APPLICATION);
    private final SchemaGate migrating = new SchemaGate(true, application);
    private final SchemaGate looking = new SchemaGate(false, application);

    @Test
    void theSchemaOfThisProgramIsLetThrough() {
        assertThatCode(() -> migrating.migrate(owner())).doesNotThrowAnyException();
        assertThatCode(() -> looking.migrate(withoutSecret())).doesNotThrowAnyException();
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        asOwner("""
                insert into steadfast.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '299901010000', 'from the future', 'SQL', 'V299901010000__future.sql', 1, 'x', 1, true)
                """);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> migrating.migrate(owner()))
                .withMessageContaining("newer than this program")
                .withMessageContaining("299901010000");
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> looking.migrate(withoutSecret()));
    }

    @Test
    void aSchemaMadeOfOtherFilesIsRefused() throws SQLException {
        asOwner("update steadfast.flyway_schema_history set checksum = 1 where version = '202611010000'");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> migrating.migrate(owner()))
                .withMessageContaining("202611010000")
                .satisfies(refusal -> assertThat(refusal.wayOut()).contains("./run --fresh"));
    }

    @Test
    void aProgramThatMustNotMigrateAsksForTheMigration() throws SQLException {
        asOwner("delete from steadfast.flyway_schema_history where version = '202611010200'");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> looking.migrate(withoutSecret()))
                .satisfies(refusal -> assertThat(refusal.wayOut()).contains("--migrate"));
        migrating.migrate(owner());
        assertThatCode(() -> looking.migrate(withoutSecret())).doesNotThrowAnyException();
    }

    private Flyway owner() {
        return flyway(dataSource(DatabaseRoles.OWNER));
    }

    /** As the program is configured without the owner's password: nobody may connect with it. */
    private Flyway withoutSecret() {
        return flyway(new DriverManagerDataSource(TestDatabase.url(database), DatabaseRoles.OWNER, "not-the-password"));
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .defaultSchema("steadfast")
                .createSchemas(false)
                .outOfOrder(true)
                .locations("classpath:db/migration")
                .load();
    }

    private DataSource dataSource(String role) {
        return new DriverManagerDataSource(TestDatabase.url(database), role, TestDatabase.password());
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = TestDatabase.owner(database);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
