package health.steadfast.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.StepTitle;
import jakarta.annotation.security.RolesAllowed;

/** How a patient reaches the clinic. */
@Route("contact")
@RolesAllowed(Roles.PATIENT)
class ContactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberCards cards;

    ContactView(MemberCards cards) {
        this.cards = cards;
        addClassName("patient");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new StepTitle(getPageTitle()), new WhoToCall(cards.own()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.nav.contact");
    }
}
