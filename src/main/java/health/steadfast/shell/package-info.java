/**
 * Layouts, sign-in, security of the web, error views and the start page.
 * Nobody depends on it.
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
            "outcomes",
            "messages",
            "guidance",
            "workspace"
        })
@NullMarked
package health.steadfast.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
