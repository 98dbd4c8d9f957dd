@NullMarked
package health.steadfast.shared.ui;

import org.jspecify.annotations.NullMarked;
