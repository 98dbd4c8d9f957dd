package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.ProfileService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.CallDecision;
import health.steadfast.training.CallQuestion;
import health.steadfast.training.SymptomKind;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.Contacts;
import health.steadfast.workspace.Contacts.CallLine;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** One page for the neurologist about something new or worse: what was reported and said, to print or to copy. */
@Route(WorkspaceRoutes.NEUROLOGIST_NOTE)
@RolesAllowed(Roles.THERAPIST)
class NeurologistNoteView extends RecordPage {

    private final transient ChartService charts;
    private final transient ProfileService profiles;
    private final transient MemberCards cards;

    NeurologistNoteView(ChartService charts, ProfileService profiles, MemberCards cards) {
        super("neurologist-note");
        this.charts = charts;
        this.profiles = profiles;
        this.cards = cards;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        var page = charts.contacts(record);
        var id = event.getRouteParameters().get(WorkspaceRoutes.CONTACT).orElse("");
        var line = page.lines().stream()
                .filter(it -> it.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var call = line.call();
        var symptom = call == null ? null : call.symptom();
        if (call == null || symptom == null) {
            throw new NotFound();
        }
        begin(getTranslation("workspace.note.title"));
        var back = new Anchor(WorkspaceRoutes.contactsOf(record), getTranslation("workspace.note.back"));
        var print = new Button(
                getTranslation("workspace.note.print"),
                SfIcon.PRINTER.create(),
                click -> getElement().callJsFunction("ownerDocument.defaultView.print"));
        print.setId("print-note");
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(print, back);
        actions.addClassName("note-actions");
        add(actions, article(page, line, call, symptom));
    }

    private Article article(Contacts page, Contacts.Line line, CallLine call, SymptomKind symptom) {
        var me = cards.own();
        var card = page.card();
        var article = new Article(
                new H1(getTranslation("workspace.note.title")),
                new Paragraph(getTranslation("workspace.note.from", me.clinicName(), date(page, page.today()))),
                new Paragraph(getTranslation("workspace.note.to", neurologist(card.id()))),
                new Paragraph(getTranslation(
                        "workspace.note.about",
                        card.displayName(),
                        date(page, card.birthDate()),
                        card.record().value())),
                new H2(getTranslation("workspace.note.reported")),
                new Paragraph(getTranslation(
                        "workspace.note.reported.text",
                        date(page, call.happenedOn()),
                        getTranslation("workspace.symptom." + symptom.name()))),
                new H2(getTranslation(
                        "workspace.note.asked", date(page, line.contact().on()))),
                answers(call));
        article.addClassNames("sf-card", "note-page");
        var note = line.contact().note();
        if (note != null) {
            article.add(new Paragraph(note));
        }
        article.add(new Paragraph(getTranslation(
                "workspace.note.falls",
                page.fallCount().falls(),
                page.fallCount().nearFalls())));
        if (call.decision() == CallDecision.NEUROLOGIST) {
            article.add(new Paragraph(getTranslation("workspace.note.asks")));
        }
        article.add(
                new Paragraph(getTranslation("workspace.note.source")),
                new Paragraph(getTranslation("workspace.note.signed", line.by(), me.clinicName())));
        return article;
    }

    private Component answers(CallLine call) {
        var list = new DescriptionList();
        CallQuestion.AFTER_SOMETHING_NEW.forEach(question -> {
            var given = call.answers().given().get(question);
            if (given != null) {
                var words = question.answers().stream()
                        .filter(given::contains)
                        .map(answer -> getTranslation("workspace.call.answer." + question.name() + "." + answer))
                        .collect(Collectors.joining(", "));
                list.add(new Div(
                        new DescriptionList.Term(getTranslation("workspace.call.question." + question.name())),
                        new DescriptionList.Description(
                                words.isEmpty() ? getTranslation("workspace.call.none-of-these") : words)));
            }
        });
        return list.getChildren().findAny().isPresent()
                ? list
                : new Paragraph(getTranslation("workspace.note.nothing-asked"));
    }

    private String neurologist(PatientId patient) {
        var part = profiles.of(patient).part(ProfilePart.Kind.CONTACTS).content();
        var name = part instanceof PersonalPart.Contacts contacts ? contacts.neurologist() : null;
        return name == null ? getTranslation("workspace.note.unnamed") : name;
    }

    private String date(Contacts page, LocalDate day) {
        return Formats.date(day, page.today(), getLocale());
    }
}
