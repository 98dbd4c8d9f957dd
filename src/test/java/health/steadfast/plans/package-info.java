/** Rules of prescribing. */
@NullMarked
package health.steadfast.plans;

import org.jspecify.annotations.NullMarked;
