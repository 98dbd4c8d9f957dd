/** The thread as it is read and written on either side, and the page of the demo mails. */
@NamedInterface("ui")
@NullMarked
package health.steadfast.messages.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
