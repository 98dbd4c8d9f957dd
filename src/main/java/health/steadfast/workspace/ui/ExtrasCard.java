package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.Formats;
import health.steadfast.training.Extra;
import health.steadfast.workspace.Sessions;
import java.time.LocalDate;

/** What a patient did beside the plan. */
class ExtrasCard extends Section {

    ExtrasCard(Sessions sessions) {
        setId("extras");
        addClassNames("sf-card", "extras");
        var list = new UnorderedList();
        sessions.extras().forEach(extra -> list.add(new ListItem(words(extra, sessions.today()))));
        var note = new Paragraph(getTranslation("workspace.extras.note"));
        note.addClassName("sf-caption");
        add(new H2(getTranslation("workspace.extras")), list, note);
    }

    private String words(Extra extra, LocalDate today) {
        var what = getTranslation(
                "training.extra.words", getTranslation("training.extra.kind." + extra.kind()), extra.minutes());
        var effort = extra.effort();
        var date = Formats.date(extra.date(), today, getLocale());
        return effort == null
                ? getTranslation("workspace.extras.line", date, what)
                : getTranslation(
                        "workspace.extras.line-effort", date, what, getTranslation("workspace.sessions.day." + effort));
    }
}
