package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.Weakness;

/** How much trouble there is with each building block, the most first. */
class WeakPoints extends Composite<Section> {

    private static final int LEVELS = Severity.values().length - 1;

    WeakPoints(Catalogue catalogue, PatientCard patient) {
        var list = new UnorderedList();
        list.addClassName("quick-weak");
        Weakness.of(patient)
                .forEach(weakness -> list.add(
                        row(catalogue.label("building_blocks", weakness.block(), getLocale()), weakness.severity())));
        getContent().addClassName("quick-step");
        getContent().add(new H2(getTranslation("plans.quick.weak-points")), list);
    }

    private ListItem row(String name, Severity severity) {
        var level = new Div();
        level.addClassName("quick-level");
        level.getElement().setAttribute("aria-hidden", "true");
        for (var i = 1; i <= LEVELS; i++) {
            var bar = new Span();
            bar.setClassName("quick-level-on", i <= severity.ordinal());
            level.add(bar);
        }
        var word = new Span(getTranslation("caseload.severity." + severity.name()));
        word.addClassName("sf-caption");
        return new ListItem(new Div(new Span(name), word), level);
    }
}
