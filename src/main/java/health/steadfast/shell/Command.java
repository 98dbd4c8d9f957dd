package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import health.steadfast.shared.SearchWords;
import health.steadfast.shared.ui.SfIcon;
import java.util.function.Consumer;

/**
 * Something the palette finds and does.
 *
 * @param text how it is called
 * @param hint what it is, or whom it is about
 * @param words by which it is found
 */
record Command(Kind kind, String text, String hint, SfIcon icon, SearchWords.Text words, Consumer<UI> act) {

    /** In the order in which equals are shown. */
    enum Kind {
        /** A part of the record that is open. */
        HERE,
        PERSON,
        ACTION,
        EXERCISE
    }

    /** Goes to an address, with a query or without. */
    static Command to(String address, Kind kind, String text, String hint, SfIcon icon) {
        return new Command(kind, text, hint, icon, SearchWords.Text.of(text + " " + hint), ui -> {
            var location = new Location(address);
            ui.navigate(location.getPath(), location.getQueryParameters());
        });
    }
}
