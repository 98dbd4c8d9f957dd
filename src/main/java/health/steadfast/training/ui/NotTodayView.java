package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MyTraining;
import health.steadfast.training.NotToday;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** "Not today": one question, which nobody has to answer. A fever leads to the safety question instead. */
@Route(TrainingRoutes.NOT_TODAY)
@RolesAllowed(Roles.PATIENT)
class NotTodayView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private static final List<NotToday> REASONS =
            List.of(NotToday.NO_TIME, NotToday.TOO_TIRED, NotToday.TOO_HOT, NotToday.PAIN);

    private final transient MyTraining training;
    private final StepScreen screen =
            new StepScreen(null, getTranslation("training.not-today.title"), getTranslation("training.not-today.hint"));
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());

    NotTodayView(MyTraining training) {
        this.training = training;
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> leave());
        var fever = new AnswerTile(
                "not-today-fever",
                getTranslation("training.not-today.fever"),
                () -> UI.getCurrent().navigate(TrainingRoutes.WORSE));
        var none = AnswerTile.decline(getTranslation("training.rather-not-say"), () -> leaveOut(NotToday.NOT_SAID));
        screen.add(new AnswerGroup(
                Stream.concat(REASONS.stream().<Component>map(this::tile), Stream.<Component>of(fever, none))
                        .toArray(Component[]::new)));
        add(screen);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.announce();
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.not-today.title");
    }

    private AnswerTile tile(NotToday reason) {
        var id = "not-today-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new AnswerTile(id, getTranslation("training.not-today." + reason), () -> leaveOut(reason));
    }

    private void leaveOut(NotToday reason) {
        training.notToday(reason);
        leave();
    }

    private static void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }
}
