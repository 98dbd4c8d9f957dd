/**
 * Value types, rule errors, the clock and the clinic scope that every module may use.
 * It depends on no other module; parts for Vaadin views stand in the named interface shared.ui.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package health.steadfast.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
