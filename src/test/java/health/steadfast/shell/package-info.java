/** Tests of sign-in and of the walls of the web. */
@NullMarked
package health.steadfast.shell;

import org.jspecify.annotations.NullMarked;
