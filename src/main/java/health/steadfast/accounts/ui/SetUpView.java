package health.steadfast.accounts.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.ClinicSetUp;

/** An installation without a clinic begins here. With the first clinic the page is gone. */
@Route(value = AccountRoutes.SET_UP, autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClinicSetUp setUp;
    private final PublicCard card = new PublicCard();

    SetUpView(ClinicSetUp setUp) {
        this.setUp = setUp;
        addClassNames("account-page", "patient");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setUp.isOpen()) {
            throw new NotFoundException();
        }
        card.show(
                getPageTitle(),
                new Paragraph(getTranslation("accounts.set-up.text")),
                new SetUpForm(setUp, OpenSession::enter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.set-up.title");
    }
}
