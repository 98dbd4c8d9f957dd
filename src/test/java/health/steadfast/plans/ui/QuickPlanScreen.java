package health.steadfast.plans.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.Severity;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.TemplateOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The quick plan of a fresh patient. */
abstract class QuickPlanScreen extends PrescribingScreen {

    void choose(String template) {
        choose(offer -> offer.template().key().equals(template));
    }

    RadioButtonGroup<TemplateOffer> templates() {
        return findRadioButtonGroup(TemplateOffer.class).withId("template").component();
    }

    void choose(Predicate<TemplateOffer> wanted) {
        if (templates().getListDataView().getItems().noneMatch(wanted)) {
            findButton().withId("all-templates").click();
        }
        var group = templates();
        var offer =
                group.getListDataView().getItems().filter(wanted).findFirst().orElseThrow();
        findRadioButtonGroup(TemplateOffer.class)
                .withId("template")
                .selectItem(group.getItemLabelGenerator().apply(offer));
    }

    TemplateOffer chosen() {
        return templates().getValue();
    }

    List<Article> cards() {
        return find(Article.class).all();
    }

    Article card(DraftItem item) {
        return find(Article.class)
                .withAttribute("aria-label", name(item.exercise().value()))
                .single();
    }

    /** What the saved draft holds. */
    List<DraftItem> items() {
        return drafts.open(patient).draft().items();
    }

    /** The exercises on the screen. */
    List<String> shown() {
        return cards().stream()
                .map(card -> card.getElement().getAttribute("aria-label"))
                .map(name -> catalogue.all().stream()
                        .map(it -> it.slug().value())
                        .filter(slug -> name(slug).equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    void openQuick() {
        navigate(PlanRoutes.quickOf(caseload.card(patient).record()), QuickPlanView.class);
    }

    void admit(FallsLastYear falls, Set<Aid> aids, int minutes, String language) {
        patient = caseload.admit(new Admission(
                        "Ruth",
                        "Ellingham",
                        LocalDate.of(1965, 3, 14),
                        falls,
                        aids,
                        false,
                        Set.of(),
                        "Getting to the bakery",
                        minutes,
                        new BuildingBlocks(Severity.MODERATE, Severity.MILD, Severity.MODERATE, Severity.NONE),
                        language,
                        null,
                        MsCourse.UNKNOWN,
                        null,
                        null,
                        false))
                .id();
    }
}
