/** A patient's screens: Today, the session, reports, the plan, contact and help. Large, slow, one thing at a time. */
@NullMarked
package health.steadfast.training.ui;

import org.jspecify.annotations.NullMarked;
