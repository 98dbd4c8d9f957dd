/**
 * Mail that the product sends; it carries no health content.
 * Threads between patient and therapist follow.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "accounts", "caseload"})
@NullMarked
package health.steadfast.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
