package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.Colleague;
import health.steadfast.caseload.Cover;
import health.steadfast.caseload.CoverService;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who stands in for whom. One press beside a colleague's name covers for all of the colleague's patients, at once. */
class CoverCard extends Composite<Div> {

    private static final int USUAL_DAYS = 13;

    private final transient CoverService covers;
    private final transient TeamView.Attempt attempt;
    private final transient LocalDate today;
    private final transient Optional<Colleague> me;
    private final DateInput until = new DateInput(getTranslation("caseload.cover.until"));
    private final Select<Colleague> standIn = new Select<>();

    CoverCard(CoverService covers, List<Colleague> colleagues, TeamView.Attempt attempt) {
        this.covers = covers;
        this.attempt = attempt;
        this.today = covers.today();
        until.setId("cover-until");
        until.setMin(today);
        until.setMax(today.plusDays(Cover.MOST_DAYS));
        until.setValue(today.plusDays(USUAL_DAYS));
        until.setHelperText(getTranslation("caseload.cover.until-helper"));
        standIn.setLabel(getTranslation(
                Member.required().role() == Role.ADMIN ? "caseload.cover.by" : "caseload.cover.by-for-me"));
        standIn.setId("cover-by");
        standIn.setItemLabelGenerator(Colleague::name);
        var member = Member.required();
        me = colleagues.stream()
                .filter(it -> it.person().equals(member.person()))
                .findFirst()
                .filter(it -> member.role() == Role.THERAPIST);
        var others = colleagues.stream()
                .filter(it -> me.isEmpty() || !it.equals(me.get()))
                .toList();
        standIn.setItems(others);
        standIn.setVisible(!others.isEmpty());
        others.stream().findFirst().ifPresent(standIn::setValue);
        var fields = new Div(standIn, until);
        fields.addClassName("team-fields");
        getContent().setId("covers");
        getContent().addClassNames("sf-card", "team-covers");
        getContent()
                .add(
                        new H2(getTranslation("caseload.cover.title")),
                        new Paragraph(getTranslation("caseload.cover.helper")),
                        fields);
        colleagues.stream()
                .filter(it -> it.patients() > 0)
                .forEach(it -> getContent().add(row(it)));
        covers.running().forEach(it -> getContent().add(running(it, member)));
    }

    private Component row(Colleague colleague) {
        var own = me.filter(colleague::equals).isPresent();
        var cover = new Button(
                getTranslation(own ? "caseload.cover.me" : "caseload.cover.this"),
                click -> arrange(colleague, own || me.isEmpty() ? standIn.getOptionalValue() : me));
        cover.setId("cover-" + colleague.person());
        cover.setAriaLabel(cover.getText() + ": " + colleague.name());
        return line(
                colleague.name(),
                getTranslation(
                        "caseload.cover.patients",
                        getTranslation("shell.profession." + colleague.profession()),
                        colleague.patients()),
                cover);
    }

    private void arrange(Colleague absent, Optional<Colleague> by) {
        if (by.isEmpty() || until.isEmpty() || until.isInvalid()) {
            until.focus();
            return;
        }
        var day = until.getValue();
        var standsIn = by.get();
        attempt.to(
                getTranslation(
                        "caseload.cover.arranged",
                        standsIn.name(),
                        absent.name(),
                        Formats.shortDate(day, today, getLocale())),
                () -> covers.arrange(absent.person(), standsIn.person(), day));
    }

    private Component running(Cover cover, Member member) {
        var words = getTranslation(
                "caseload.cover.running",
                cover.standInName(),
                cover.absentName(),
                Formats.shortDate(cover.until(), today, getLocale()));
        var end = new Button(
                getTranslation("caseload.cover.end"),
                click -> attempt.to(getTranslation("caseload.cover.ended"), () -> covers.end(cover.id())));
        end.setId("end-cover");
        end.setAriaLabel(end.getText() + ": " + words);
        end.setVisible(member.role() == Role.ADMIN
                || member.person().equals(cover.absent())
                || member.person().equals(cover.standIn()));
        return line(words, "", end);
    }

    private static Component line(String words, String more, Button action) {
        var caption = new Span(more);
        caption.addClassName("sf-caption");
        var text = new Div(new Span(words), caption);
        text.addClassName("team-words");
        var line = new Div(text, action);
        line.addClassName("team-line");
        return line;
    }
}
