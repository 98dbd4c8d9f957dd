package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.MyCareTeam;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How the clinic is reached, and who looks after the patient. */
@Route(TrainingRoutes.CONTACT)
@RolesAllowed(Roles.PATIENT)
class ContactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberCards cards;
    private final transient MyCareTeam team;

    ContactView(MemberCards cards, MyCareTeam team) {
        this.cards = cards;
        this.team = team;
        addClassName("pt-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.contact.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var head = new Div(new StepTitle(getPageTitle()).takeFocus());
        head.addClassName("pt-head");
        var card = cards.own();
        add(head, new SafetyRows(), new ClinicCard(card), carers(team.own()));
        add(ToneNote.plain(SfIcon.INFO, "", getTranslation("training.safety.reads")));
    }

    private Div carers(List<MyCareTeam.Carer> carers) {
        var list = new UnorderedList();
        list.addClassName("pt-list");
        carers.forEach(carer -> list.add(row(carer)));
        var card = new Div(new H2(getTranslation("training.contact.team")), list);
        card.addClassName("pt-card");
        card.setVisible(!carers.isEmpty());
        return card;
    }

    private ListItem row(MyCareTeam.Carer carer) {
        var name = new Span(carer.name());
        name.addClassName("pt-strong");
        var what = new Span(getTranslation("shell.profession." + carer.profession()));
        what.addClassName("pt-answer-hint");
        var text = new Div(name, what);
        text.addClassName("pt-list-words");
        if (carer.lead()) {
            var lead = new Span(getTranslation("training.contact.lead"));
            lead.addClassName("pt-answer-hint");
            text.add(lead);
        }
        return new ListItem(text);
    }
}
