/**
 * Measures and goals of a patient.
 * Only the value sets are here so far; the screens follow.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "accounts", "caseload", "library"})
@NullMarked
package health.steadfast.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
