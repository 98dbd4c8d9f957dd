package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactKind;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.workspace.Contacts;
import health.steadfast.workspace.Contacts.CallLine;
import health.steadfast.workspace.Contacts.Line;
import health.steadfast.workspace.WorkspaceRoutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;

/** Every contact: when, how, how long, by whom, what came of it; and what it said before it was corrected. */
class ContactsCard extends Section {

    private final Contacts page;
    private final Consumer<Line> onCorrect;

    ContactsCard(Contacts page, Consumer<Line> onCorrect) {
        this.page = page;
        this.onCorrect = onCorrect;
        addClassNames("sf-card", "contacts-card");
        add(new H2(getTranslation("workspace.contacts")));
        if (page.lines().isEmpty()) {
            add(new Paragraph(getTranslation("workspace.contacts.none")));
            return;
        }
        var list = new UnorderedList();
        page.lines().forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(Line line) {
        var contact = line.contact();
        var icon = contact.kind() == ContactKind.VISIT ? SfIcon.HOUSE : SfIcon.PHONE;
        var kind = new Div(
                icon.create(),
                new Span(getTranslation(
                        "workspace.contact.kind." + contact.kind().name())));
        kind.addClassName("contact-kind");
        var date = new Span(date(contact.on()));
        date.addClassName("fall-date");
        var text = new Div(date, new Span(" " + words(line)));
        text.addClassName("contact-text");
        var note = contact.note();
        if (note != null) {
            text.add(new Paragraph(note));
        }
        var by = new Span(line.by());
        by.addClassName("sf-caption");
        text.add(by);
        var before = line.before();
        if (before != null) {
            text.add(before(before));
        }
        text.add(actions(line));
        return new ListItem(kind, text);
    }

    private String words(Line line) {
        var contact = line.contact();
        var parts = new ArrayList<String>();
        var call = line.call();
        if (call != null) {
            parts.add(about(call));
        }
        if (!contact.answered()) {
            parts.add(getTranslation("workspace.contact.in-vain"));
        } else {
            parts.add(getTranslation("workspace.contact.minutes", contact.minutes()));
        }
        if (call != null) {
            parts.add(
                    getTranslation("workspace.call.decision." + call.decision().name()));
        }
        var next = contact.nextOn();
        if (next != null) {
            parts.add(getTranslation("workspace.contact.again", date(next)));
        }
        return String.join(", ", parts);
    }

    private String about(CallLine call) {
        var day = date(call.happenedOn());
        return call.symptom() != null
                ? getTranslation("workspace.contact.about.SYMPTOM", day)
                : getTranslation("workspace.contact.about." + (call.nearFall() ? "NEAR_FALL" : "FALL"), day);
    }

    private Paragraph before(Contact before) {
        var said = new ArrayList<String>();
        said.add(getTranslation("workspace.contact.kind." + before.kind().name()));
        said.add(date(before.on()));
        said.add(getTranslation("workspace.contact.minutes", before.minutes()));
        var note = before.note();
        if (note != null) {
            said.add(getTranslation("workspace.quote", note));
        }
        var paragraph = new Paragraph(getTranslation("workspace.contact.before", String.join(", ", said)));
        paragraph.addClassNames("sf-caption", "contact-before");
        return paragraph;
    }

    private Component actions(Line line) {
        var day = date(line.contact().on());
        var correct = new Button(getTranslation("workspace.contact.correct"), click -> onCorrect.accept(line));
        correct.addThemeVariants(ButtonVariant.TERTIARY);
        correct.addClassName("correct-contact");
        correct.setAriaLabel(getTranslation("workspace.contact.correct-of", day));
        var actions = new Div(correct);
        var call = line.call();
        if (call != null && call.symptom() != null) {
            actions.add(new Anchor(
                    WorkspaceRoutes.neurologistNoteOf(page.card().record(), line.id()),
                    getTranslation("workspace.note.link", day)));
        }
        actions.addClassName("contact-actions");
        return actions;
    }

    private String date(LocalDate day) {
        return Formats.shortDate(day, page.today(), getLocale());
    }
}
