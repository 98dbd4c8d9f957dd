/** Tests of the walls. */
@NullMarked
package health.steadfast.shared;

import org.jspecify.annotations.NullMarked;
