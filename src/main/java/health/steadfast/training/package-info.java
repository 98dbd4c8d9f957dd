/**
 * What the patient does: sessions of a day, logs, fall reports and the rests they cause.
 * It answers what is offered today.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "audit", "accounts", "caseload", "library", "plans"})
@NullMarked
package health.steadfast.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
