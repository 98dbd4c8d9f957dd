package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanOverview;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.VersionDetails;
import health.steadfast.shared.ui.Formats;
import java.util.List;

/** The version in force, one that is still to come, and every version with what it changed. */
class VersionCards extends Composite<Div> {

    private final Catalogue catalogue;
    private final PlanWords words;
    private final PlanOverview overview;

    VersionCards(PlanOverview overview, Catalogue catalogue, PlanWords words) {
        this.catalogue = catalogue;
        this.words = words;
        this.overview = overview;
        getContent().addClassName("plan-versions");
        var inForce = overview.inForce();
        var newest = overview.versions().getFirst();
        if (newest.startsOn().isAfter(overview.today())) {
            getContent().add(card(getTranslation("plans.view.coming", newest.no(), date(newest)), newest));
        }
        if (inForce == null) {
            getContent().add(new Paragraph(getTranslation("plans.view.none-in-force")));
        } else {
            getContent().add(card(getTranslation("plans.view.in-force", inForce.no(), date(inForce)), inForce));
        }
        getContent().add(history());
    }

    private Section card(String title, VersionDetails version) {
        var card = new Section(
                new H2(title),
                new Paragraph(getTranslation("plans.view.reason", version.publishedBy(), version.reason())),
                new PrescriptionTable(version.items(), catalogue, words));
        if (!version.strategies().isEmpty()) {
            var tried = new UnorderedList();
            version.strategies().forEach(strategy -> tried.add(new ListItem(words.strategy(strategy))));
            card.add(new H3(getTranslation("plans.strategy.title")), tried);
        }
        var end = version.planEndedOn();
        if (end != null) {
            card.add(
                    new Paragraph(getTranslation("plans.view.ends", Formats.date(end, overview.today(), getLocale()))));
        }
        card.addClassNames("sf-card", "plan-version");
        return card;
    }

    private Section history() {
        var history = new Section(new H2(getTranslation("plans.view.versions")));
        history.addClassNames("sf-card", "plan-history");
        var versions = overview.versions();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var before = i + 1 < versions.size() && versions.get(i + 1).plan().equals(version.plan())
                    ? versions.get(i + 1)
                    : null;
            history.add(entry(
                    version,
                    before == null ? List.of() : PlanChange.between(before.items(), version.items()),
                    before == null));
        }
        return history;
    }

    private Details entry(VersionDetails version, List<PlanChange> changes, boolean first) {
        var body = new Div(new Paragraph(getTranslation("plans.view.reason", version.publishedBy(), version.reason())));
        if (first) {
            body.add(new PrescriptionTable(version.items(), catalogue, words));
        } else {
            var list = new UnorderedList();
            changes.forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
            body.add(list);
        }
        return new Details(getTranslation("plans.view.version", version.no(), date(version), changes.size()), body);
    }

    private String date(VersionDetails version) {
        return Formats.date(version.startsOn(), overview.today(), getLocale());
    }
}
