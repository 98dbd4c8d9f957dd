package health.steadfast.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.messages.ThreadMessage;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A thread, the oldest message first: who, when, about which exercise, and what. */
public final class ThreadList extends OrderedList {

    private final transient Catalogue catalogue;
    private final ZoneId zone;
    private final LocalDate today;

    /** @param zone whose clock the times are told by */
    public ThreadList(List<ThreadMessage> messages, Catalogue catalogue, ZoneId zone, LocalDate today) {
        this.catalogue = catalogue;
        this.zone = zone;
        this.today = today;
        addClassName("thread");
        messages.forEach(message -> add(item(message)));
    }

    private ListItem item(ThreadMessage message) {
        var author = new Span(message.author());
        author.addClassName("thread-author");
        var when = new Span(Formats.moment(message.at(), zone, today, getLocale()));
        when.addClassName("thread-when");
        var head = new Div(author, when);
        head.addClassName("thread-head");
        var item = new ListItem(head);
        var about = message.about();
        if (about != null) {
            var name = catalogue.text(about, getLocale()).name();
            var line = new Span(getTranslation("messages.thread.about", name));
            line.addClassName("thread-about");
            item.add(line);
        }
        var body = new Paragraph(message.body());
        body.addClassName("thread-body");
        item.add(body);
        item.addClassName(message.fromPatient() ? "thread-patient" : "thread-clinic");
        return item;
    }
}
