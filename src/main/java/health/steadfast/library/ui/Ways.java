package health.steadfast.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;

/** Goes to an address that may carry query parameters. */
final class Ways {

    private Ways() {}

    static void go(Component from, String address) {
        var location = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }
}
