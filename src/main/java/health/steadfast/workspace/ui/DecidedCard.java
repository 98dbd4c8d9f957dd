package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.guidance.DecidedProposal;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** What became of the proposals of the rules: who decided what, when, on which entries and why. */
class DecidedCard extends Section {

    private final Catalogue catalogue;
    private final ZoneId zone;
    private final LocalDate today;

    DecidedCard(List<DecidedProposal> decided, Catalogue catalogue, ZoneId zone, LocalDate today) {
        this.catalogue = catalogue;
        this.zone = zone;
        this.today = today;
        addClassNames("sf-card", "decided-card");
        setId("decided-proposals");
        add(new H2(getTranslation("workspace.decided")));
        if (decided.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.decided.none")));
            return;
        }
        var list = new UnorderedList();
        decided.forEach(proposal -> list.add(item(proposal)));
        add(list);
    }

    private ListItem item(DecidedProposal proposal) {
        var what = new Span(
                getTranslation("workspace.decide." + proposal.suggestion().name()) + ", " + about(proposal));
        what.addClassName("fall-date");
        var days = proposal.days().stream()
                .map(day -> Formats.shortDate(day, today, getLocale()))
                .collect(Collectors.joining(", "));
        var how = getTranslation(
                "workspace.decided." + proposal.outcome().name(),
                proposal.by(),
                Formats.moment(proposal.at(), zone, today, getLocale()));
        var version = proposal.version();
        var item = new ListItem(
                what,
                new Span(" " + how
                        + (version == null ? "" : " " + getTranslation("workspace.decided.version", version))));
        var words = proposal.words();
        if (words != null) {
            item.add(new Paragraph(getTranslation("workspace.quote", words)));
        }
        var entries = new Paragraph(getTranslation("workspace.decided.entries", days));
        entries.addClassName("sf-caption");
        item.add(entries);
        return item;
    }

    private String about(DecidedProposal proposal) {
        var exercise = proposal.exercise();
        return exercise == null
                ? getTranslation("workspace.decide.whole-plan")
                : catalogue.text(exercise, getLocale()).name();
    }
}
