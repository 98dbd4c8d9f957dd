package health.steadfast.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.MembershipChoice;
import health.steadfast.accounts.MembershipChoices;
import jakarta.annotation.security.PermitAll;

/** Somebody with several clinics or roles says which one to enter; one at a time. */
@Route(value = AccountRoutes.CHOOSE, autoLayout = false)
@PermitAll
class ChooseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MembershipChoices choices;
    private final PublicCard card = new PublicCard();

    ChooseView(MembershipChoices choices) {
        this.choices = choices;
        addClassNames("account-page", "patient");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var list = new Div();
        list.addClassName("account-choices");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getPageTitle());
        choices.all().forEach(choice -> list.add(button(choice)));
        card.show(getPageTitle(), new Paragraph(getTranslation("accounts.choose.text")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.choose.title");
    }

    private Button button(MembershipChoice choice) {
        var button = new Button(
                choice.clinicName(),
                click -> OpenSession.enter(choices.enter(choice.id(), OpenSession.networkAddress())));
        button.setSuffixComponent(
                new Span(getTranslation("accounts.role." + choice.role().name())));
        return button;
    }
}
