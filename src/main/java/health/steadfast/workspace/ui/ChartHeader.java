package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Chart.FallCount;
import health.steadfast.workspace.WorkspaceRoutes;
import java.util.stream.Collectors;

/** Who the record is about, the facts that matter, and the parts of the record. */
class ChartHeader extends Header {

    /** The parts of a record that exist. */
    enum Part {
        OVERVIEW,
        SESSIONS,
        MEASURES,
        GOALS,
        MESSAGES,
        CONTACTS,
        REVIEWS,
        RECORD
    }

    ChartHeader(PatientCard card, FallCount falls, Part current, Component... actions) {
        addClassName("chart-header");
        var avatar = new Avatar(card.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var subtitle = new Span(getTranslation(
                "workspace.chart.subtitle", card.age(), card.record().value()));
        subtitle.addClassName("sf-caption");
        var who = new Div(new H1(card.displayName()), subtitle);
        who.addClassName("chart-who");
        if (card.state() == PatientState.DISCHARGED) {
            who.add(new ToneBadge(Tone.QUIET, SfIcon.ARCHIVE, getTranslation("caseload.treatment.out")));
        }
        var row = new Div(back(), avatar, who);
        row.add(actions);
        row.addClassName("chart-header-row");
        add(row, facts(card, falls), parts(card.record(), current));
    }

    private Button back() {
        var back = new Button(SfIcon.CHEVRON_LEFT.create());
        back.setAriaLabel(getTranslation("workspace.chart.back"));
        back.setId("back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate(WorkspaceRoutes.CASELOAD, CaseloadState.left(ui))));
        return back;
    }

    private DescriptionList facts(PatientCard card, FallCount falls) {
        var facts = new DescriptionList();
        facts.addClassName("chart-facts");
        if (card.course() != MsCourse.UNKNOWN) {
            fact(
                    facts,
                    "course",
                    getTranslation("caseload.course." + card.course().name()));
        }
        var edss = card.edss();
        if (edss != null) {
            fact(facts, "edss", edss.toString());
        }
        var side = card.weakerSide();
        if (side != null) {
            fact(facts, "weaker-side", getTranslation("caseload.side." + side.name()));
        }
        fact(facts, "aids", aids(card));
        if (card.heatSensitive()) {
            fact(facts, "heat", getTranslation("workspace.chart.sensitive"));
        }
        fact(facts, "falls", getTranslation("workspace.chart.falls.value", falls.falls(), falls.nearFalls()));
        fact(facts, "minutes", getTranslation("workspace.chart.minutes.value", card.dailyMinutes()));
        fact(facts, "problem", getTranslation("workspace.quote", card.problem()));
        return facts;
    }

    private String aids(PatientCard card) {
        return card.aids().isEmpty()
                ? getTranslation("caseload.none")
                : card.aids().stream()
                        .sorted()
                        .map(Aid::code)
                        .map(code -> getTranslation("caseload.aid." + code))
                        .collect(Collectors.joining(", "));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("workspace.chart." + key)),
                new DescriptionList.Description(value)));
    }

    private Nav parts(RecordNumber record, Part current) {
        var nav = new Nav(
                link(WorkspaceRoutes.chartOf(record), "workspace.chart.overview", current == Part.OVERVIEW),
                link(PlanRoutes.planOf(record), "workspace.plan", false),
                link(WorkspaceRoutes.sessionsOf(record), "workspace.chart.sessions", current == Part.SESSIONS),
                link(WorkspaceRoutes.measuresOf(record), "workspace.chart.measures", current == Part.MEASURES),
                link(WorkspaceRoutes.goalsOf(record), "workspace.chart.goals", current == Part.GOALS),
                link(WorkspaceRoutes.messagesOf(record), "workspace.chart.messages", current == Part.MESSAGES),
                link(WorkspaceRoutes.contactsOf(record), "workspace.contacts", current == Part.CONTACTS),
                link(WorkspaceRoutes.signedReviewsOf(record), "workspace.reviews", current == Part.REVIEWS),
                link(WorkspaceRoutes.profileOf(record), "workspace.chart.record", current == Part.RECORD));
        nav.addClassName("chart-parts");
        nav.getElement().setAttribute("aria-label", getTranslation("workspace.chart.parts"));
        return nav;
    }

    private Anchor link(String path, String key, boolean current) {
        var link = new Anchor(path, getTranslation(key));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
