package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.AccountSetup;
import health.steadfast.accounts.LinkPurpose;
import health.steadfast.accounts.OpenedLink;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.Member;
import java.util.Optional;

/** Behind the link in a mail: an invitation is accepted, or a new password chosen. Opening the page uses nothing up. */
@Route(value = AccountRoutes.INVITATION, autoLayout = false)
@RouteAlias(value = AccountRoutes.NEW_PASSWORD, autoLayout = false)
@AnonymousAllowed
class LinkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountSetup setup;
    private final transient AuthenticationContext authentication;
    private final PublicCard card = new PublicCard();

    LinkView(AccountSetup setup, AuthenticationContext authentication) {
        this.setup = setup;
        this.authentication = authentication;
        addClassNames("account-page", "patient");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(AccountRoutes.TOKEN).orElse("");
        var link = setup.open(token);
        link.ifPresent(it -> event.getUI().setLocale(it.language().locale()));
        var somebody = Member.current();
        if (link.isEmpty()) {
            showGone();
        } else if (somebody.isPresent()) {
            showSignedIn(somebody.get());
        } else {
            showForm(token, link.get());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.link.title");
    }

    private void showForm(String token, OpenedLink link) {
        var invited = link.purpose() == LinkPurpose.INVITATION;
        var form = new LinkForm(setup, token, link, this::done);
        card.show(
                invited
                        ? getTranslation("accounts.link.welcome", link.clinicName())
                        : getTranslation("accounts.link.new-password"),
                new Paragraph(getTranslation(invited ? "accounts.link.invited" : "accounts.link.forgotten")),
                form);
    }

    /** An invited person goes straight in; whoever forgot a password tries the new one out. */
    private void done(Optional<SignedInMember> member) {
        member.ifPresentOrElse(OpenSession::enter, () -> {
            card.show(
                    getTranslation("accounts.link.saved"),
                    new Paragraph(getTranslation("accounts.link.saved-text")),
                    toSignIn());
            card.focusHeading();
        });
    }

    private void showGone() {
        card.show(
                getTranslation("accounts.link.gone-title"),
                new Paragraph(getTranslation("accounts.link.gone")),
                new Paragraph(getTranslation("accounts.link.gone-next")),
                toSignIn());
    }

    private void showSignedIn(Member member) {
        var out = new Button(getTranslation("accounts.link.sign-out"), click -> authentication.logout());
        out.setId("sign-out");
        card.show(
                getTranslation("accounts.link.signed-in", member.displayName()),
                new Paragraph(getTranslation("accounts.link.signed-in-text")),
                out);
    }

    private Component toSignIn() {
        var way = new Anchor("login", getTranslation("accounts.link.to-sign-in"));
        way.setId("to-sign-in");
        way.addClassName("account-way");
        way.setRouterIgnore(true);
        return way;
    }
}
