/** Screens of guidance: the numbers of its rules. */
@NullMarked
package health.steadfast.guidance.ui;

import org.jspecify.annotations.NullMarked;
