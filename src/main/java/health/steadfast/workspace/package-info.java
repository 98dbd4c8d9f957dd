/**
 * The screens that combine features: the roster and the patient chart.
 * One statement per screen region, read from the views the modules publish.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "accounts",
            "caseload",
            "caseload :: ui",
            "library",
            "plans",
            "training",
            "adherence",
            "outcomes",
            "outcomes :: ui",
            "messages",
            "messages :: ui",
            "guidance"
        })
@NullMarked
package health.steadfast.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
