package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.OwnAccount;
import health.steadfast.accounts.OwnAccountService;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Segments;
import health.steadfast.shared.ui.SfIcon;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One's own account: language, password, and the way out of every session. */
@Route(AccountRoutes.OWN)
@RolesAllowed({Roles.THERAPIST, Roles.PATIENT, Roles.ADMIN})
class OwnAccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAccountService service;
    private final transient AuthenticationContext authentication;
    private final Div cards = new Div();

    OwnAccountView(OwnAccountService service, AuthenticationContext authentication) {
        this.service = service;
        this.authentication = authentication;
        addClassNames("sf-page", "own-account");
        cards.addClassName("own-account-cards");
        var header = new Header(new H1(getPageTitle()));
        header.addClassName("sf-page-header");
        add(header, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setClassName("patient", Member.required().role() == Role.PATIENT);
        var account = service.account();
        cards.removeAll();
        cards.add(who(account), language(account), password(), sessions());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.own.title");
    }

    private Div who(OwnAccount account) {
        var facts = new DescriptionList();
        fact(facts, "accounts.name", account.displayName());
        fact(facts, "accounts.email", account.email());
        fact(facts, "accounts.clinic", account.clinicName());
        fact(
                facts,
                "accounts.role",
                getTranslation("accounts.role." + account.role().name()));
        var card = card("accounts.own.who", facts);
        if (account.memberships() > 1) {
            card.add(new Anchor(AccountRoutes.CHOOSE, getTranslation("accounts.own.choose")));
        }
        return card;
    }

    private Div language(OwnAccount account) {
        var languages = new Segments<>(
                getTranslation("accounts.language"),
                (Language it) -> getTranslation("accounts.language." + it.name()),
                List.of(Language.values()));
        languages.setId("language");
        languages.setValue(account.language());
        languages.addValueChangeListener(change -> {
            OpenSession.goOn(service.speak(change.getValue()));
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return card("accounts.own.language", languages);
    }

    private Div password() {
        return card("accounts.own.password", new PasswordForm(service));
    }

    private Div sessions() {
        var out = new Button(getTranslation("accounts.own.sign-out-everywhere"), SfIcon.LOG_OUT.create(), click -> {
            service.signOutEverywhere();
            authentication.logout();
        });
        out.setId("sign-out-everywhere");
        return card("accounts.own.sessions", new Paragraph(getTranslation("accounts.own.sessions-text")), out);
    }

    private Div card(String heading, Component... content) {
        var card = new Div(new H2(getTranslation(heading)));
        card.addClassNames("sf-card", "sf-fields");
        card.add(content);
        return card;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
