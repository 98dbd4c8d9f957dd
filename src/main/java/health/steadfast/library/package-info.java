/**
 * The catalogue of exercises and their ladders, in English and German.
 * It holds no patient data.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "accounts"})
@NullMarked
package health.steadfast.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
