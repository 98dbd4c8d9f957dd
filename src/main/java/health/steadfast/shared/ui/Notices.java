package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import org.jspecify.annotations.Nullable;

/**
 * Short words after an act of staff. Only a plain confirmation goes by itself; what has to be read or can be
 * undone stays until it is closed or the next notice takes its place. Patients get their results in the page.
 */
public final class Notices {

    private static final int READ_AND_GONE_MS = 8_000;

    private Notices() {}

    /** It worked; nothing is lost when nobody reads this. */
    public static void done(String text) {
        show("sf-notice-done", READ_AND_GONE_MS, SfIcon.CIRCLE_CHECK, text, null);
    }

    /** It worked and can be taken back. */
    public static void doneWithUndo(String text, Runnable undo) {
        var button = new Button(UI.getCurrent().getTranslation("shared.undo"), SfIcon.UNDO_2.create(), click -> {
            current(null);
            undo.run();
        });
        button.setId("undo");
        show("sf-notice-done", 0, SfIcon.CIRCLE_CHECK, text, button);
    }

    /** It did not work, and why. */
    public static void problem(String text) {
        show("sf-notice-problem", 0, SfIcon.CIRCLE_ALERT, text, null);
    }

    private static void show(String style, int milliseconds, SfIcon icon, String text, @Nullable Component action) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.setDuration(milliseconds);
        notice.addClassNames("sf-notice", style);
        notice.add(icon.create(), new Span(text));
        if (action != null) {
            notice.add(action);
        }
        notice.add(closeButton(notice));
        current(notice);
        notice.open();
    }

    private static Button closeButton(Notification notice) {
        var close = new Button(SfIcon.X.create(), click -> notice.close());
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(UI.getCurrent().getTranslation("shared.close"));
        return close;
    }

    /** One notice at a time: the new one takes the place of the old. */
    private static void current(@Nullable Notification notice) {
        var ui = UI.getCurrent();
        var old = ComponentUtil.getData(ui, Notification.class);
        if (old != null) {
            old.close();
        }
        ComponentUtil.setData(ui, Notification.class, notice);
    }
}
