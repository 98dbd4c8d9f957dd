package health.steadfast.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;

/** Unknown, foreign and forbidden look alike: nobody learns whether something exists. */
@AnonymousAllowed
class NotFoundPage extends MessagePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return same(this);
    }

    private static int same(MessagePage page) {
        page.show(page.getTranslation("shell.not-found.title"), page.getTranslation("shell.not-found.text"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** A record that is not there, or not for this person. */
    @AnonymousAllowed
    static class OfRecord extends MessagePage implements HasErrorParameter<NotFound> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
            return same(this);
        }
    }

    /** A service that refused. */
    @AnonymousAllowed
    static class OfService extends MessagePage implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return same(this);
        }
    }

    /** A view that is for another role. */
    @AnonymousAllowed
    static class OfView extends MessagePage implements HasErrorParameter<com.vaadin.flow.router.AccessDeniedException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<com.vaadin.flow.router.AccessDeniedException> parameter) {
            return same(this);
        }
    }
}
