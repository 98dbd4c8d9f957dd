package health.steadfast.shared.ui;

/**
 * A patient's view that wants all attention, such as the player or a question: the layout hides the navigation.
 * Such a view brings its own way back.
 */
public interface FocusScreen {}
