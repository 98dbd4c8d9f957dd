/** Screens of the library, and the filter that the prescribing screen shares with it. */
@NamedInterface("ui")
@NullMarked
package health.steadfast.library.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
