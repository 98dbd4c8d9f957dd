/**
 * Planned against done, per item, axis and week, exactly by the formulas of the clinical notes.
 * The weeks are kept in the same transaction as the log that changes them.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "audit", "accounts", "caseload", "library", "plans", "training"
        })
@NullMarked
package health.steadfast.adherence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
