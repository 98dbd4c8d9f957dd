/** Screens of mail. */
@NullMarked
package health.steadfast.messages.ui;

import org.jspecify.annotations.NullMarked;
