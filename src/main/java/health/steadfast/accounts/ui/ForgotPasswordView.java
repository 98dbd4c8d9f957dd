package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.PasswordReset;

/** Asks for a link to a new password. The answer is the same for every address. */
@Route(value = AccountRoutes.FORGOT_PASSWORD, autoLayout = false)
@AnonymousAllowed
class ForgotPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PasswordReset reset;
    private final PublicCard card = new PublicCard();
    private final EmailField email = new EmailField(getTranslation("accounts.email"));

    ForgotPasswordView(PasswordReset reset) {
        this.reset = reset;
        addClassNames("account-page", "patient");
        email.setId("email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var send = new Button(getTranslation("accounts.forgot.send"), click -> send());
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        var fields = new Div(email, send, toSignIn());
        fields.addClassName("sf-fields");
        card.show(getPageTitle(), new Paragraph(getTranslation("accounts.forgot.text")), fields);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.forgot.title");
    }

    private void send() {
        if (!EmailAddress.isValid(email.getValue())) {
            email.setErrorMessage(getTranslation("accounts.email.wrong"));
            email.setInvalid(true);
            email.focus();
            return;
        }
        reset.request(email.getValue(), OpenSession.networkAddress());
        card.show(
                getTranslation("accounts.forgot.sent"),
                new Paragraph(getTranslation("accounts.forgot.sent-text")),
                toSignIn());
        card.focusHeading();
    }

    private Anchor toSignIn() {
        var way = new Anchor("login", getTranslation("accounts.link.to-sign-in"));
        way.addClassName("account-way");
        way.setRouterIgnore(true);
        return way;
    }
}
