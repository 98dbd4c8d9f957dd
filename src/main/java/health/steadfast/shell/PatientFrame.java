package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;

/**
 * Patients: a bar with brand, Listen and Help above, the navigation below on a phone and above on a wide screen. It stands
 * in the page twice, once shown, so that the order for keys and voices is the order on the screen.
 */
final class PatientFrame extends Div implements MainLayout.Frame {

    private final Div lead = new Div();
    private final PatientNavigation above = new PatientNavigation();
    private final PatientNavigation below = new PatientNavigation();
    private final Anchor help = help();

    PatientFrame(Component content) {
        addClassNames("patient", "sf-patient");
        lead.addClassName("sf-top-lead");
        var top = new Header(lead, above, new ListenButton());
        if (NavigationEntry.exists("help")) {
            top.add(help);
        }
        top.addClassName("sf-top");
        var bottom = new Footer(below);
        bottom.addClassName("sf-bottom");
        add(top, content, bottom);
    }

    @Override
    public void show(HasElement view) {
        var focus = view instanceof FocusScreen;
        setClassName("sf-focus", focus);
        above.setVisible(!focus);
        below.setVisible(!focus);
        lead.removeAll();
        lead.add(view instanceof FocusScreen screen ? screen.wayBack().orElseGet(Brand::new) : new Brand());
    }

    @Override
    public void navigated(String path) {
        above.mark(path);
        below.mark(path);
        help.setVisible(!"help".equals(path));
    }

    private Anchor help() {
        var anchor = new Anchor("help", SfIcon.CIRCLE_QUESTION_MARK.create());
        anchor.add(new Span(getTranslation("shell.help")));
        anchor.setId("help");
        anchor.addClassName("sf-top-button");
        return anchor;
    }
}
