/**
 * The thread between a patient and the care team, and the mail that the product sends.
 * Mail carries no health content.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "audit", "accounts", "caseload", "library", "plans", "training"
        })
@NullMarked
package health.steadfast.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
