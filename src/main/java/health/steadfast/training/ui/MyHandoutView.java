package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MyTraining;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The patient's own plan on paper; it stays after the end of a treatment. */
@Route(TrainingRoutes.MY_HANDOUT)
@RolesAllowed(Roles.PATIENT)
class MyHandoutView extends Main implements BeforeEnterObserver, HasDynamicTitle, FocusScreen {

    private final transient MyTraining training;
    private final transient MemberCards cards;
    private final transient Catalogue catalogue;
    private final transient Texts texts;
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());

    MyHandoutView(MyTraining training, MemberCards cards, Catalogue catalogue, Texts texts) {
        this.training = training;
        this.cards = cards;
        this.catalogue = catalogue;
        this.texts = texts;
        addClassName("handout-view");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> UI.getCurrent().navigate(TrainingRoutes.MY_PLAN));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.handout.title");
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new HandoutFrame(training.handout(), cards.own(), event.getLocation(), catalogue, texts));
    }
}
