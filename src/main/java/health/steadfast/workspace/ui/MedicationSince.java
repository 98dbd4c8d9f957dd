package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.ReviewSheet;

/** What was noted about medication since the last review. */
class MedicationSince extends Section {

    MedicationSince(ReviewSheet sheet) {
        addClassNames("sf-card", "medication-card");
        var list = new UnorderedList();
        sheet.medication().forEach(note -> {
            var date = new Span(Formats.shortDate(note.on(), sheet.chart().today(), getLocale()));
            date.addClassName("fall-date");
            list.add(new ListItem(date, new Span(" " + note.words())));
        });
        add(new H2(getTranslation("outcomes.medication")), list);
    }
}
