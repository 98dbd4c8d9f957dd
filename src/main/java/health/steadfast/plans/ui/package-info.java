/** Screens of prescribing: the draft, and the plan with its versions. */
@NullMarked
package health.steadfast.plans.ui;

import org.jspecify.annotations.NullMarked;
