/**
 * Running it: the launcher with the embedded database, the database roles, migration.
 * Nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "accounts"})
@NullMarked
package health.steadfast.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
