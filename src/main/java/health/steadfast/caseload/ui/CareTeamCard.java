package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.CareTeamService;
import health.steadfast.caseload.Colleague;
import health.steadfast.caseload.TeamMember;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;
import java.util.stream.Collectors;

/** Who treats one patient: the lead, further therapists, who stands in. */
public final class CareTeamCard extends Composite<Div> {

    private final transient CareTeamService team;
    private final transient PatientId patient;

    public CareTeamCard(CareTeamService team, PatientId patient) {
        this.team = team;
        this.patient = patient;
        getContent().setId("care-team");
        getContent().addClassNames("sf-card", "profile-card");
        show();
    }

    private void show() {
        var members = team.of(patient);
        var add = new Button(getTranslation("caseload.team.add"), SfIcon.USER_PLUS.create(), click -> ask(members));
        add.setId("add-colleague");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new Div(new H2(getTranslation("caseload.team.of")), add);
        head.addClassName("profile-head");
        var list = new UnorderedList();
        list.addClassName("team-list");
        members.forEach(member -> list.add(row(member)));
        var shared = new Span(getTranslation("caseload.team.minutes"));
        shared.addClassName("sf-caption");
        getContent().removeAll();
        getContent().add(head, list, shared);
    }

    private Component row(TeamMember member) {
        var words = new Div(new Span(member.name()), caption(words(member)));
        words.addClassName("team-words");
        var row = new ListItem(words);
        row.addClassName("team-line");
        if (!member.lead() && member.standsInFor() == null) {
            var remove = new Button(SfIcon.X.create(), click -> remove(member));
            remove.setAriaLabel(getTranslation("caseload.team.remove", member.name()));
            remove.addThemeNames("tertiary", "icon");
            row.add(remove);
        }
        return row;
    }

    private String words(TeamMember member) {
        var profession = getTranslation("shell.profession." + member.profession());
        var until = member.until() == null ? "" : Formats.dateWithYear(member.until(), getLocale());
        if (member.standsInFor() != null) {
            return getTranslation("caseload.team.stands-in", profession, member.standsInFor(), until);
        }
        if (member.lead()) {
            return getTranslation("caseload.team.lead", profession);
        }
        return member.until() == null ? profession : getTranslation("caseload.team.until", profession, until);
    }

    private static Span caption(String text) {
        var caption = new Span(text);
        caption.addClassName("sf-caption");
        return caption;
    }

    private void remove(TeamMember member) {
        try {
            team.remove(patient, member.person());
            show();
            Notices.doneWithUndo(getTranslation("caseload.team.removed", member.name()), () -> {
                team.add(patient, member.person(), member.until());
                show();
            });
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        }
    }

    private void ask(List<TeamMember> members) {
        var there = members.stream()
                .filter(it -> it.standsInFor() == null)
                .map(TeamMember::person)
                .collect(Collectors.toSet());
        var who = new Select<Colleague>();
        who.setLabel(getTranslation("caseload.team.who"));
        who.setId("colleague");
        who.setItems(team.colleagues().stream()
                .filter(it -> !there.contains(it.person()))
                .toList());
        who.setItemLabelGenerator(it -> it.name() + ", " + getTranslation("shell.profession." + it.profession()));
        var until = new DateInput(getTranslation("caseload.team.last-day"));
        until.setId("until");
        until.setHelperText(getTranslation("caseload.team.last-day-helper"));
        var dialog = new Dialog(getTranslation("caseload.team.add"));
        dialog.addClassName("part-dialog");
        var fields = new Div(new Paragraph(getTranslation("caseload.team.add-helper")), who, until);
        fields.addClassName("sf-fields");
        dialog.add(fields);
        var save = new Button(getTranslation("shared.save"), click -> add(dialog, who, until));
        save.setId("save-colleague");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("shared.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void add(Dialog dialog, Select<Colleague> who, DateInput until) {
        who.setInvalid(who.isEmpty());
        who.setErrorMessage(getTranslation("form.required"));
        if (who.isEmpty() || until.isInvalid()) {
            return;
        }
        try {
            team.add(patient, who.getValue().person(), until.getValue());
            dialog.close();
            show();
            Notices.done(getTranslation("caseload.team.added", who.getValue().name()));
        } catch (RuleViolation e) {
            until.setInvalid(true);
            until.setErrorMessage(getTranslation(e.code(), e.arguments()));
        }
    }
}
