package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import health.steadfast.accounts.MemberCards;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.StepTitle;
import health.steadfast.shared.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Help, from every screen of a patient: what to report, whom to call, how it looks, and the way out. */
@Route("help")
@RolesAllowed(Roles.PATIENT)
class HelpView extends Main implements BeforeEnterObserver, HasDynamicTitle, FocusScreen {

    private final transient MemberCards cards;
    private final transient AuthenticationContext authentication;
    private boolean openedByAddress;

    HelpView(MemberCards cards, AuthenticationContext authentication) {
        this.cards = cards;
        this.authentication = authentication;
        addClassName("patient");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        openedByAddress = event.getTrigger() == NavigationTrigger.PAGE_LOAD;
        removeAll();
        add(new StepTitle(getPageTitle()));
        addReport("fall", SfIcon.PERSON_STANDING, "shell.help.fall");
        addReport("worse", SfIcon.ACTIVITY, "shell.help.worse");
        add(new WhoToCall(cards.own()), appearance(), signOut());
    }

    /** Back to where Help was asked for, or to the first screen when nothing came before. */
    @Override
    public Optional<Component> wayBack() {
        var close = new Button(getTranslation("shared.close"), SfIcon.X.create(), click -> leave());
        close.setId("close");
        return Optional.of(close);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.help");
    }

    private void leave() {
        if (openedByAddress) {
            UI.getCurrent().navigate("");
        } else {
            UI.getCurrent().getPage().getHistory().back();
        }
    }

    private void addReport(String path, SfIcon icon, String key) {
        if (NavigationEntry.exists(path)) {
            var report = new Anchor(path, icon.create(), new Span(getTranslation(key)));
            report.addClassNames("sf-row", "sf-row-center", Tone.SAFETY.cssClass());
            report.setId("report-" + path);
            add(report);
        }
    }

    private Div appearance() {
        var dark = new Checkbox(getTranslation("shell.help.dark"));
        dark.setId("dark");
        dark.setValue(Theme.of(VaadinRequest.getCurrent()) == Theme.DARK);
        dark.addValueChangeListener(event -> (event.getValue() ? Theme.DARK : Theme.SYSTEM).choose(UI.getCurrent()));
        var card = new Div(dark);
        card.addClassName("sf-card");
        return card;
    }

    private Button signOut() {
        var out =
                new Button(getTranslation("shell.sign-out"), SfIcon.LOG_OUT.create(), click -> authentication.logout());
        out.setId("sign-out");
        return out;
    }
}
