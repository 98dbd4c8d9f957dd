/**
 * Paper: the handout and the week sheet.
 * Empty until the documents issue; its direction is declared from the first day.
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
