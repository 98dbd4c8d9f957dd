package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.LastReview;
import health.steadfast.workspace.ReviewSheet;
import health.steadfast.workspace.WorkspaceRoutes;
import java.time.ZoneId;

/** What the patient wrote since the last review, and the way to answer. */
class WordsCard extends Section {

    private static final int SHOWN = 3;

    WordsCard(ReviewSheet sheet) {
        var card = sheet.chart().card();
        addClassNames("sf-card", "words-card");
        add(new H2(getTranslation("workspace.words", card.givenName())));
        if (sheet.words().isEmpty()) {
            add(new Paragraph(getTranslation("workspace.words.none")));
            return;
        }
        var list = new UnorderedList();
        sheet.words().stream().limit(SHOWN).forEach(words -> list.add(item(words, sheet)));
        var answer = new Anchor(WorkspaceRoutes.messagesOf(card.record()), getTranslation("workspace.words.reply"));
        answer.setId("reply");
        add(list, answer);
    }

    private ListItem item(LastReview.Words words, ReviewSheet sheet) {
        var zone = ZoneId.of(sheet.chart().card().zone());
        var at = new Span(Formats.moment(words.at(), zone, sheet.chart().today(), getLocale()));
        at.addClassName("sf-caption");
        return new ListItem(new Span(getTranslation("workspace.quote", words.text()) + " "), at);
    }
}
