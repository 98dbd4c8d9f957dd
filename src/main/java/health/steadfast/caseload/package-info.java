/**
 * Patients, their care team and their admission; CareAccess says who may see or treat whom.
 * Every module with patient data asks CareAccess first.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "accounts"})
@NullMarked
package health.steadfast.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
