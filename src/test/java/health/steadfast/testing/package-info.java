/** What the tests of all modules share. */
@NullMarked
package health.steadfast.testing;

import org.jspecify.annotations.NullMarked;
