package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A patient's view that wants all attention, such as the player or a question: the layout hides the navigation
 * and the brand, and keeps Help.
 */
public interface FocusScreen {

    /** The way out, such as a button Stop or Back: it stands where the brand stood, at the left of the top bar. */
    default Optional<Component> wayBack() {
        return Optional.empty();
    }
}
