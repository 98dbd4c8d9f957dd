package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import health.steadfast.accounts.MemberCards;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame around every view of somebody signed in: one for staff, one for patients. */
@Layout
@PermitAll
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();
    private final Frame frame;

    MainLayout(MemberCards cards, AuthenticationContext authentication, Commands commands) {
        content.setId("content");
        content.addClassName("sf-content");
        content.getElement().setAttribute("tabindex", "-1");
        var member = Member.required();
        getContent().addClassName("sf-frame");
        if (member.role() == Role.PATIENT) {
            frame = new PatientFrame(content);
            getContent().add(skip(), (Component) frame);
        } else {
            var staff = new StaffFrame(content, member, cards.own(), authentication::logout);
            frame = staff;
            getContent().add(skip(), staff, staff.palette(commands, authentication::logout));
        }
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
            frame.show(view);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame.navigated(event.getLocation().getPath());
    }

    /** A button, because a link to a part of the page would leave it: the page has a base address. */
    private NativeButton skip() {
        var skip = new NativeButton(
                getTranslation("shell.skip"), click -> content.getElement().callJsFunction("focus"));
        skip.setId("skip");
        skip.addClassName("sf-skip");
        return skip;
    }

    /** What the layout asks of a frame. */
    interface Frame {

        /** A view has taken its place. */
        default void show(HasElement view) {}

        /** The browser now stands at this path. */
        default void navigated(String path) {}
    }
}
