package health.steadfast.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.shared.Member;
import jakarta.annotation.security.PermitAll;

/** The address of nothing in particular leads on to the first screen of the member's role. */
@Route(value = "", autoLayout = false)
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Member.current().map(StartView::firstScreen).orElse(AccountRoutes.CHOOSE));
    }

    private static String firstScreen(Member member) {
        return switch (member.role()) {
            case THERAPIST -> "caseload";
            case PATIENT -> "today";
            case ADMIN -> AccountRoutes.ACCOUNTS;
        };
    }
}
