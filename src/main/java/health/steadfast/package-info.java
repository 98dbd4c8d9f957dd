/** The application; every sub-package is a module with a declared direction. */
@NullMarked
package health.steadfast;

import org.jspecify.annotations.NullMarked;
