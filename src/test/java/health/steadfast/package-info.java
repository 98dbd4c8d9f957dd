/** Tests of the whole. */
@NullMarked
package health.steadfast;

import org.jspecify.annotations.NullMarked;
