/**
 * Who did or saw what: one row in the transaction of the act, append-only, sealed into a chain afterwards.
 * Depends on shared alone.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package health.steadfast.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
