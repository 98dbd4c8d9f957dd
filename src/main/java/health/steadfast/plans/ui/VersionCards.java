package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.VersionDetails;
import java.util.Objects;
import java.util.Optional;

/** The version in force and those that are still to come. */
class VersionCards extends Composite<Div> {

    private final PlanDesk desk;

    VersionCards(PlanDesk desk) {
        this.desk = desk;
        var overview = desk.overview();
        getContent().addClassName("plan-versions");
        var inForce = overview.inForce();
        overview.outlook().versions().reversed().stream()
                .filter(version -> version.startsOn().isAfter(desk.today()))
                .forEach(version -> getContent().add(card("plans.view.coming", version)));
        if (inForce == null) {
            getContent().add(new Paragraph(getTranslation("plans.view.none-in-force")));
        } else {
            getContent().add(card("plans.view.in-force", inForce));
        }
    }

    private Section card(String key, VersionDetails version) {
        var words = desk.tools().words();
        var card = new Section(
                new H2(getTranslation(key, version.no(), desk.date(version.startsOn()))),
                new Paragraph(getTranslation("plans.view.reason", version.publishedBy(), version.reason())),
                table(version, words));
        if (!version.strategies().isEmpty()) {
            var tried = new UnorderedList();
            version.strategies()
                    .forEach(strategy -> tried.add(new ListItem(words.strategy(strategy) + helped(strategy))));
            card.add(new H3(getTranslation("plans.strategy.title")), tried);
        }
        var end = version.planEndedOn();
        if (end != null) {
            card.add(new Paragraph(getTranslation("plans.view.ends", desk.date(end))));
        }
        card.addClassNames("sf-card", "plan-version");
        return card;
    }

    /** Steps start from what the patient does today. */
    private PrescriptionTable table(VersionDetails version, PlanWords words) {
        return desk.overview().outlook().live().equals(Optional.of(version))
                ? new PrescriptionTable(version.items(), desk)
                : new PrescriptionTable(version.items(), desk.tools().catalogue(), words);
    }

    /** ": helped a bit, Sun 22 Nov"; nothing before the first answer. */
    private String helped(Strategy strategy) {
        return desk.overview().tried().stream()
                .filter(it -> it.strategy().id().equals(strategy.id()))
                .filter(it -> it.helped() != null && it.answeredOn() != null)
                .map(it -> ": "
                        + getTranslation(
                                "plans.strategy.helped." + it.helped(),
                                desk.date(Objects.requireNonNull(it.answeredOn()))))
                .findFirst()
                .orElse("");
    }
}
