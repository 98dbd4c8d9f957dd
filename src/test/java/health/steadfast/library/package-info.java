/** Tests of the catalogue. */
@NullMarked
package health.steadfast.library;

import org.jspecify.annotations.NullMarked;
