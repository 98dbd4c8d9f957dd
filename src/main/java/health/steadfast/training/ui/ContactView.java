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
import health.steadfast.caseload.TeamMember;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MessagesForMe;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;

/** How the clinic is reached, and who looks after the patient. */
@Route(TrainingRoutes.CONTACT)
@RolesAllowed(Roles.PATIENT)
class ContactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberCards cards;
    private final transient MyCareTeam team;
    private final transient MessagesForMe messages;

    ContactView(MemberCards cards, MyCareTeam team, MessagesForMe messages) {
        this.cards = cards;
        this.team = team;
        this.messages = messages;
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
        add(
                head,
                new SafetyRows(),
                new WriteButton(messages.unread()),
                new LearnLink(),
                new ClinicCard(card),
                carers(team.own()));
        add(openings(team.openings(), card.zone()));
        add(ToneNote.plain(SfIcon.INFO, "", getTranslation("training.safety.reads")));
    }

    /** Somebody else had a reason to look: the patient reads who, when and why. */
    private Div openings(List<MyCareTeam.Opening> openings, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("pt-list");
        openings.forEach(opening -> {
            var name = new Span(opening.name());
            name.addClassName("pt-strong");
            var day = Formats.dateWithYear(opening.at().atZone(zone).toLocalDate(), getLocale());
            var when = new Span(day + ", " + Formats.time(opening.at(), zone));
            when.addClassName("pt-answer-hint");
            var why = new Span(opening.reason());
            var text = new Div(name, when, why);
            text.addClassName("pt-list-words");
            list.add(new ListItem(text));
        });
        var card = new Div(new H2(getTranslation("training.contact.openings")), list);
        card.addClassName("pt-card");
        card.setId("openings");
        card.setVisible(!openings.isEmpty());
        return card;
    }

    private Div carers(List<TeamMember> carers) {
        var list = new UnorderedList();
        list.addClassName("pt-list");
        carers.forEach(carer -> list.add(row(carer)));
        var card = new Div(new H2(getTranslation("training.contact.team")), list);
        card.addClassName("pt-card");
        card.setVisible(!carers.isEmpty());
        return card;
    }

    private ListItem row(TeamMember carer) {
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
        if (carer.standsInFor() != null && carer.until() != null) {
            var cover = new Span(getTranslation(
                    "training.contact.stands-in",
                    carer.standsInFor(),
                    Formats.dateWithYear(carer.until(), getLocale())));
            cover.addClassName("pt-answer-hint");
            text.add(cover);
        }
        return new ListItem(text);
    }
}
