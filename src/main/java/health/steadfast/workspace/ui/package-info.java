/** The caseload and the patient chart. */
@NullMarked
package health.steadfast.workspace.ui;

import org.jspecify.annotations.NullMarked;
