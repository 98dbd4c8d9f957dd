/**
 * Prescribing: a therapist puts exercises and dosages together for one patient.
 * Plans are drafted, published as versions, paused; a version in force is never edited.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "accounts",
            "caseload",
            "library",
            "library :: ui",
            "outcomes"
        })
@NullMarked
package health.steadfast.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
