package health.steadfast.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.shared.AccessRevoked;

/** A page that could not be opened: an id for support, nothing internal. */
@AnonymousAllowed
class UnexpectedErrorPage extends MessagePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var id = ErrorLog.write(parameter.getCaughtException());
        show(getTranslation("shell.unexpected.title"), getTranslation("shell.error.unexpected", id));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    /** The membership has changed since sign-in: the session ends. */
    @AnonymousAllowed
    static class OfRevokedAccess extends MessagePage implements HasErrorParameter<AccessRevoked> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessRevoked> parameter) {
            show(getTranslation("shell.session-ended"), getTranslation("shell.session-ended-text"));
            SignOut.andBackToSignIn(event.getUI());
            return HttpStatusCode.UNAUTHORIZED.getCode();
        }
    }
}
