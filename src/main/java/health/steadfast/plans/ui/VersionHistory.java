package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.StrategyChange;
import health.steadfast.shared.ui.Formats;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Every version, newest first: who published it when, why, and what changed, old → new. */
class VersionHistory extends Composite<Section> {

    private final PlanDesk desk;

    VersionHistory(PlanDesk desk) {
        this.desk = desk;
        var versions = VersionRef.of(desk.overview().versions());
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        for (var i = 0; i < versions.size(); i++) {
            list.add(entry(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null));
        }
        getContent().add(new H2(getTranslation("plans.view.versions")), list);
        getContent().setId("versions");
        getContent().addClassNames("sf-card", "plan-history");
    }

    private ListItem entry(VersionRef ref, @Nullable VersionRef before) {
        var version = ref.version();
        var title = new H3(
                ref.several()
                        ? getTranslation(
                                "plans.compare.version-of", ref.planNo(), version.no(), desk.date(version.startsOn()))
                        : getTranslation("plans.compare.version", version.no(), desk.date(version.startsOn())));
        var zone = ZoneId.of(desk.patient().zone());
        var by = new Span(getTranslation(
                "plans.history.published",
                version.publishedBy(),
                Formats.moment(version.publishedAt(), zone, desk.today(), getLocale())));
        by.addClassName("sf-caption");
        var entry = new ListItem(new Div(title, by), new Paragraph(version.reason()));
        if (before == null || before.planNo() != ref.planNo()) {
            entry.add(new Details(
                    getTranslation("plans.history.first", version.items().size()),
                    new PrescriptionTable(
                            version.items(),
                            desk.tools().catalogue(),
                            desk.tools().words())));
        } else {
            entry.add(changes(before, ref), compare(before, ref));
        }
        return entry;
    }

    private UnorderedList changes(VersionRef before, VersionRef ref) {
        var words = desk.tools().words();
        var was = before.version();
        var is = ref.version();
        var list = new UnorderedList();
        PlanChange.between(was.items(), is.items())
                .forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        StrategyChange.between(was.strategies(), is.strategies())
                .forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(getTranslation("plans.history.no-change")));
        }
        return list;
    }

    private RouterLink compare(VersionRef before, VersionRef ref) {
        var link = new RouterLink(
                getTranslation(
                        "plans.history.compare",
                        before.version().no(),
                        ref.version().no()),
                CompareView.class,
                new RouteParameters(PlanRoutes.RECORD, desk.patient().record().toString()));
        link.setQueryParameters(CompareView.of(before, ref));
        return link;
    }
}
