/** Screens about the caseload itself: admitting a patient. */
@NullMarked
package health.steadfast.caseload.ui;

import org.jspecify.annotations.NullMarked;
