/**
 * Paper: the handout to take home and the week sheet to tick, as tagged PDF in the patient's language.
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
            "adherence"
        })
@NullMarked
package health.steadfast.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
