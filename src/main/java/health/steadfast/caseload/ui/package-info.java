/** Screens of the caseload, and the profile that the patient chart shows. */
@NamedInterface("ui")
@NullMarked
package health.steadfast.caseload.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
