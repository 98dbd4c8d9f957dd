/** Measures and goals as the care team keeps them, and as the patient sees them; the chart puts them on its pages. */
@NamedInterface("ui")
@NullMarked
package health.steadfast.outcomes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
