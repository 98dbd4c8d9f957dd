/** Small parts that views of several modules share: badges, figures, notices, formats. */
@NamedInterface("ui")
@NullMarked
package health.steadfast.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
