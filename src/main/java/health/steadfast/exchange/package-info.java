/**
 * Data for other systems: FHIR, CSV, calendar feeds.
 * Empty until the exchange issue; its direction is declared from the first day.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "accounts",
            "caseload",
            "library",
            "plans",
            "training",
            "adherence",
            "outcomes"
        })
@NullMarked
package health.steadfast.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
