/**
 * Clinics and their settings, people, roles, sign-in, invitations.
 * Everything that must be known before a clinic is known lies here.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit"})
@NullMarked
package health.steadfast.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
