/** Rules that fail the build. */
@NullMarked
package health.steadfast.architecture;

import org.jspecify.annotations.NullMarked;
