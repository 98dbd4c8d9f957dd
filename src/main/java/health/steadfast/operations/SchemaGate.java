package health.steadfast.operations;

import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Lets a program work only with the schema it knows. It migrates as the owner, or, where {@code steadfast.migrate} is
 * off and no secret of the owner is at hand, only looks as the application. A newer schema is refused either way.
 */
@Component
class SchemaGate implements FlywayMigrationStrategy {

    private final boolean migrates;
    private final DataSource application;

    SchemaGate(@Value("${steadfast.migrate:true}") boolean migrates, DataSource application) {
        this.migrates = migrates;
        this.application = application;
    }

    @Override
    public void migrate(Flyway owner) {
        var flyway = migrates ? owner : asApplication(owner);
        var migrations = flyway.info().all();
        requireNothingNewer(migrations);
        requireNothingChanged(migrations);
        if (migrates) {
            flyway.migrate();
        } else {
            requireNothingPending(migrations);
        }
    }

    private Flyway asApplication(Flyway owner) {
        return Flyway.configure()
                .configuration(owner.getConfiguration())
                .dataSource(application)
                .load();
    }

    private static void requireNothingNewer(MigrationInfo[] migrations) {
        for (var migration : migrations) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.FUTURE_FAILED) {
                throw new CannotStart(
                        "The database is newer than this program: it holds schema version %s, which is unknown here."
                                .formatted(migration.getVersion()),
                        "Start the newer Steadfast, or give this one the backup made before the update.");
            }
        }
    }

    private static void requireNothingChanged(MigrationInfo[] migrations) {
        for (var migration : migrations) {
            if (migration.getState() == MigrationState.SUCCESS
                    && !Objects.equals(migration.getAppliedChecksum(), migration.getResolvedChecksum())) {
                throw new CannotStart(
                        "The database was made by a different Steadfast: its schema version %s is not the one of this program."
                                .formatted(migration.getVersion()),
                        "Start the Steadfast that made it; or, for a demo on this machine, start over: ./run --fresh");
            }
        }
    }

    private static void requireNothingPending(MigrationInfo[] migrations) {
        var pending = Arrays.stream(migrations)
                .filter(migration -> !migration.getState().isApplied())
                .count();
        if (pending > 0) {
            throw new CannotStart(
                    "The database lacks %d schema versions that this program needs.".formatted(pending),
                    "Migrate it first, with the owner's secret: java -jar steadfast.jar --migrate");
        }
    }
}
