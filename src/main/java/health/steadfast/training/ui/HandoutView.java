package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.training.HandoutService;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;

/** A patient's plan on paper, for the therapist to hand out. */
@Route(TrainingRoutes.HANDOUT)
@RolesAllowed(Roles.THERAPIST)
class HandoutView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandoutService handouts;
    private final transient MemberCards cards;
    private final transient Catalogue catalogue;
    private final transient Texts texts;

    HandoutView(HandoutService handouts, MemberCards cards, Catalogue catalogue, Texts texts) {
        this.handouts = handouts;
        this.cards = cards;
        this.catalogue = catalogue;
        this.texts = texts;
        addClassName("handout-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.handout.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var record = event.getRouteParameters()
                .get("record")
                .flatMap(RecordNumber::parse)
                .orElseThrow(NotFoundException::new);
        removeAll();
        try {
            add(new HandoutFrame(handouts.of(record), cards.own(), event.getLocation(), catalogue, texts));
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }
}
