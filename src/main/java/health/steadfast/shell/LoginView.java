package health.steadfast.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.ClinicSetUp;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;

/** Sign-in by e-mail and password. The form posts to the address of this view. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClinicSetUp setUp;
    private final LoginForm form = new LoginForm();
    private final Paragraph ended = new Paragraph(getTranslation("shell.idle.ended"));
    private String title = "shell.login.title";

    LoginView(ClinicSetUp setUp) {
        this.setUp = setUp;
        addClassName("login");
        form.setId("login-form");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(true);
        form.addForgotPasswordListener(event -> getUI().ifPresent(ui -> ui.navigate("forgot-password")));
        ended.addClassNames("login-ended", Tone.INFO.cssClass());
        var side = new Div(ended, form, stuck());
        side.addClassName("login-form");
        add(promise(), side);
    }

    /** The mark at work, and for whom this is. */
    private Div promise() {
        var words = new Div(
                new Paragraph(getTranslation("shell.login.motto")), new Paragraph(getTranslation("shell.login.what")));
        words.addClassName("login-words");
        var promise = new Div(new Brand(), new Image("icons/sway.svg", ""), words);
        promise.addClassName("login-promise");
        return promise;
    }

    private Paragraph stuck() {
        var stuck = new Paragraph(SfIcon.PHONE.create());
        stuck.add(new Span(getTranslation("shell.login.stuck")));
        stuck.addClassName("login-stuck");
        return stuck;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setUp.isOpen()) { // nobody can sign in to an installation without a clinic
            event.forwardTo(AccountRoutes.SET_UP);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var busy = parameters.containsKey("busy");
        ended.setVisible(endedIdle());
        form.setI18n(texts(busy));
        form.setError(busy || parameters.containsKey("error"));
        if (busy) {
            title = "shell.login.busy.title";
        } else if (parameters.containsKey("error")) {
            title = "shell.login.refused.title";
        }
    }

    /** Whether the last session of this browser ended because nobody did anything; said once. */
    private static boolean endedIdle() {
        var session = VaadinSession.getCurrent().getSession();
        var idle = session.getAttribute(IdleFilter.ENDED) != null;
        session.removeAttribute(IdleFilter.ENDED);
        return idle;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title);
    }

    private LoginI18n texts(boolean busy) {
        var i18n = LoginI18n.createDefault();
        var texts = i18n.getForm();
        texts.setTitle(getTranslation("shell.login.title"));
        texts.setUsername(getTranslation("shell.login.email"));
        texts.setPassword(getTranslation("shell.login.password"));
        texts.setSubmit(getTranslation("shell.login.submit"));
        texts.setForgotPassword(getTranslation("shell.login.forgot"));
        i18n.setForm(texts);
        var error = i18n.getErrorMessage();
        var kind = busy ? "busy" : "refused";
        error.setTitle(getTranslation("shell.login." + kind + ".title"));
        error.setMessage(getTranslation("shell.login." + kind + ".text"));
        error.setUsername(getTranslation("shell.login.email-missing"));
        error.setPassword(getTranslation("shell.login.password-missing"));
        i18n.setErrorMessage(error);
        return i18n;
    }
}
