package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import health.steadfast.accounts.MemberCards;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Calm;
import health.steadfast.shared.ui.DarkScreen;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.TextSize;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Help from every screen: first the two safety rows, then whom to call. */
@Route(TrainingRoutes.HELP)
@RolesAllowed(Roles.PATIENT)
class HelpView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private final transient MemberCards cards;
    private final transient AuthenticationContext authentication;
    private final Button way = new Button(SfIcon.X.create());

    HelpView(MemberCards cards, AuthenticationContext authentication) {
        this.cards = cards;
        this.authentication = authentication;
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("shared.close"));
        way.addClickListener(click -> UI.getCurrent().getPage().getHistory().back());
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.help.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var dark = new DarkScreen();
        dark.addClassName("pt-check");
        var calm = new Calm();
        calm.addClassName("pt-check");
        var screen = new StepScreen(null, getPageTitle(), null);
        screen.add(
                new SafetyRows(),
                new ClinicCard(cards.own()),
                ToneNote.plain(SfIcon.INFO, "", getTranslation("training.safety.reads")),
                textSize(),
                calm,
                dark,
                ActionButton.plain(
                        "reminders",
                        getTranslation("training.reminders.link"),
                        SfIcon.MAIL,
                        () -> UI.getCurrent().navigate(TrainingRoutes.REMINDERS)),
                ActionButton.plain(
                        "sign-out", getTranslation("training.help.sign-out"), SfIcon.LOG_OUT, authentication::logout));
        add(screen);
        screen.announce();
    }

    private Div textSize() {
        var sizes = new ChoiceRow<>(
                "text-size",
                getTranslation("shared.text-size"),
                List.of(TextSize.values()),
                size -> getTranslation(size.key()),
                size -> size.choose(UI.getCurrent()));
        sizes.setValue(TextSize.of(VaadinRequest.getCurrent()));
        var card = new Div(new H2(getTranslation("shared.text-size")), sizes);
        card.addClassName("pt-card");
        return card;
    }
}
