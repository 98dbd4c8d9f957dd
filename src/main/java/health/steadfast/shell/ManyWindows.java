package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import java.util.Comparator;

/**
 * Keeps the windows of one session to a number that a person may have open. A script that opens a thousand closes its
 * own oldest ones; nobody else's memory pays for it.
 */
final class ManyWindows {

    static final int MOST = 30;

    private ManyWindows() {}

    /** Called with every new window; what is closed here is removed at the end of the request. */
    static void closeOldest(UI opened) {
        var open = opened.getSession().getUIs().stream()
                .filter(window -> !window.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        open.stream()
                .limit(Math.max(0, open.size() - MOST))
                .filter(window -> window != opened)
                .forEach(UI::close);
    }
}
