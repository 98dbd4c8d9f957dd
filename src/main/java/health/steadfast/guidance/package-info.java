/**
 * Reviews: when one is due and what a therapist signed. Classes of sessions, the rules and what they propose; nothing
 * here changes a plan by itself.
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
package health.steadfast.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
