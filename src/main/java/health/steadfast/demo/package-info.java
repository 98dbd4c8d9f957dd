/**
 * The demo clinics, made by the services and rules of the product; only with steadfast.demo=true.
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
            "guidance"
        })
@NullMarked
package health.steadfast.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
