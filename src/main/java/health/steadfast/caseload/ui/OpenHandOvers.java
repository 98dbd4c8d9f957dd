package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.caseload.HandOver;
import health.steadfast.caseload.HandOverService;
import health.steadfast.caseload.TakenOver;
import health.steadfast.shared.Member;
import java.util.ArrayList;
import java.util.List;

/** Hand-overs that wait for an answer: one's own to answer first, then those one asked for. */
class OpenHandOvers extends Composite<Div> {

    private final transient HandOverService handOvers;
    private final transient TeamView.Attempt attempt;

    OpenHandOvers(HandOverService handOvers, List<HandOver> open, TeamView.Attempt attempt) {
        this.handOvers = handOvers;
        this.attempt = attempt;
        getContent().setId("open-hand-overs");
        getContent().addClassNames("sf-card", "team-open");
        getContent().setVisible(!open.isEmpty());
        getContent().add(new H2(getTranslation("caseload.hand-over.open")));
        var me = Member.required().person();
        open.stream()
                .filter(it -> it.to().equals(me))
                .forEach(it -> getContent().add(incoming(it)));
        open.stream()
                .filter(it -> !it.to().equals(me))
                .forEach(it -> getContent().add(sent(it)));
    }

    private Div incoming(HandOver handOver) {
        var count = handOver.patients().size();
        var accept = new Button(
                getTranslation("caseload.hand-over.accept"),
                click -> attempt.to(() -> accepted(handOver, handOvers.accept(handOver.id()))));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setId("accept");
        var decline = new Button(
                getTranslation("caseload.hand-over.decline"),
                click -> attempt.to(
                        getTranslation("caseload.hand-over.declined"), () -> handOvers.decline(handOver.id())));
        decline.setId("decline");
        return row(
                getTranslation("caseload.hand-over.incoming", handOver.fromName(), count), handOver, accept, decline);
    }

    /** Who did not come along, and why, has to be read: that notice stays. */
    private TeamView.Said accepted(HandOver handOver, TakenOver taken) {
        var words = new ArrayList<String>();
        words.add(getTranslation("caseload.hand-over.accepted", taken.inCaseload()));
        if (!taken.ended().isEmpty()) {
            words.add(getTranslation("caseload.hand-over.ended", names(taken.ended())));
        }
        if (!taken.gone().isEmpty()) {
            words.add(getTranslation("caseload.hand-over.gone", handOver.fromName(), names(taken.gone())));
        }
        return new TeamView.Said(String.join(" ", words), words.size() == 1);
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }

    private Div sent(HandOver handOver) {
        var withdraw = new Button(
                getTranslation("caseload.hand-over.withdraw"),
                click -> attempt.to(
                        getTranslation("caseload.hand-over.withdrawn"), () -> handOvers.withdraw(handOver.id())));
        withdraw.setId("withdraw");
        return row(
                getTranslation(
                        "caseload.hand-over.sent",
                        handOver.fromName(),
                        handOver.toName(),
                        handOver.patients().size()),
                handOver,
                withdraw);
    }

    private static Div row(String words, HandOver handOver, Button... buttons) {
        var names = new UnorderedList();
        handOver.patients().forEach(name -> names.add(new ListItem(name)));
        var actions = new Div(buttons);
        actions.addClassName("sf-actions");
        var row = new Div(new Paragraph(words), names, actions);
        row.addClassName("team-hand-over");
        return row;
    }
}
