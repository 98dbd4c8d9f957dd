package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.RosterRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The patient beside the list: who, what to do next, the facts, the way into the chart. */
class PatientPanel extends Aside {

    private final PanelContent content;
    private final RosterRow row;

    PatientPanel(PanelContent content, NextThings.Wishes wishes, Runnable onClose) {
        this.content = content;
        this.row = content.row();
        setId("patient-panel");
        addClassName("patient-panel");
        getElement().setAttribute("aria-label", row.displayName());
        var body = new Div(badges(), next(wishes), facts(), new Paragraph(getTranslation("workspace.reported")));
        body.addClassName("patient-panel-body");
        add(header(onClose), body, footer(wishes));
    }

    private Component header(Runnable onClose) {
        var avatar = new Avatar(row.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var subtitle = new Span(RosterCells.subtitle(row) + weakerSide());
        subtitle.addClassName("sf-caption");
        var who = new Div(new H2(row.displayName()), subtitle);
        who.addClassName("patient-panel-who");
        var close = new Button(SfIcon.PANEL_RIGHT.create(), click -> onClose.run());
        close.setId("close-panel");
        close.setAriaLabel(getTranslation("workspace.close-panel"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        return new Header(avatar, who, close);
    }

    private String weakerSide() {
        var side = row.weakerSide();
        return side == WeakerSide.LEFT || side == WeakerSide.RIGHT
                ? ", " + getTranslation("workspace.weaker." + side.name())
                : "";
    }

    private Component badges() {
        var badges = new Div();
        badges.addClassName("patient-panel-badges");
        row.reasons().stream()
                .map(reason -> ReasonWords.of(reason, row.today(), getLocale()))
                .forEach(words -> badges.add(words.badge()));
        if (row.heatSensitive()) {
            badges.add(new ToneBadge(Tone.QUIET, SfIcon.THERMOMETER, getTranslation("workspace.heat")));
        }
        return badges;
    }

    private Component next(NextThings.Wishes wishes) {
        var things = new NextThings(content, wishes, getLocale());
        var heading = new H3(getTranslation("workspace.next"));
        return things.isEmpty()
                ? new Div(heading, new Paragraph(getTranslation("workspace.next.nothing")))
                : new Div(heading, things);
    }

    private Component facts() {
        var facts = content.facts();
        var list = new DescriptionList();
        list.addClassName("patient-panel-facts");
        fact(list, "falls", getTranslation("workspace.fact.of", facts.falls30(), facts.falls90()));
        fact(
                list,
                "fatigue",
                getTranslation(
                        "workspace.fact.fatigue.value", level(facts.fatigueBefore()), level(facts.fatigueAfter())));
        fact(list, "short", getTranslation("workspace.fact.short.value", facts.shortSessions(), facts.sessions()));
        var since = facts.planSince();
        fact(
                list,
                "plan",
                since == null
                        ? getTranslation("workspace.reason.NO_PLAN")
                        : getTranslation(
                                "workspace.fact.plan.value",
                                facts.planVersion(),
                                Formats.shortDate(since, row.today(), getLocale())));
        return list;
    }

    private void fact(DescriptionList list, String key, String value) {
        var group = new Div();
        group.add(
                new DescriptionList.Term(getTranslation("workspace.fact." + key)),
                new DescriptionList.Description(value));
        list.add(group);
    }

    private String level(@Nullable BigDecimal level) {
        return level == null ? "–" : Formats.number(level, 1, getLocale());
    }

    private Component footer(NextThings.Wishes wishes) {
        var open = new Button(getTranslation("workspace.open-chart"), click -> wishes.openChart());
        open.setId("open-chart");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setSuffixComponent(RosterLegend.key("Enter"));
        return new Footer(open);
    }
}
