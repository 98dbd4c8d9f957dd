package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.training.MyTraining;
import health.steadfast.training.Session;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/**
 * A day's session. The browser runs it from a script and sends every answer to {@link TrainingRoutes#ANSWERS}: a lost
 * connection, a sleeping phone or a restarted server loses nothing, and coming back goes on at the same step.
 */
@Route(TrainingRoutes.SESSION)
@RolesAllowed(Roles.PATIENT)
class SessionView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private final transient MyTraining training;
    private final transient MemberCards cards;
    private final transient ScriptOf scripts;
    private final SessionPlayer player = new SessionPlayer();
    private final SessionWayBack way = new SessionWayBack();

    SessionView(MyTraining training, MemberCards cards, Catalogue catalogue, Texts texts) {
        this.training = training;
        this.cards = cards;
        this.scripts = new ScriptOf(new ExerciseWords(catalogue, texts, getLocale()));
        addClassNames("pt-page", "pt-session");
        player.onRefresh(() -> training.session().ifPresent(this::show));
        add(player);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = training.session().filter(it -> !it.items().isEmpty());
        session.ifPresentOrElse(this::show, () -> event.forwardTo(TrainingRoutes.TODAY));
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.today.title");
    }

    private void show(Session session) {
        player.show(scripts.of(
                session, training.today(), PhoneOwner.key(), cards.own().phone(), getLocale()));
    }
}
