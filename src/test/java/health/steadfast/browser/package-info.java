/** Journeys through a real browser, on the production bundle. */
@NullMarked
package health.steadfast.browser;

import org.jspecify.annotations.NullMarked;
