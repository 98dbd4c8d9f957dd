package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.Severity;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.OtherPlan;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.TemplateOffer;
import health.steadfast.plans.UsualItem;
import health.steadfast.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class QuickPlanTest extends PrescribingScreen {

    @Test
    void theFourQuestionsPickTheFirstTemplateAndNothingIsSavedByLooking() {
        admit(FallsLastYear.NONE, Set.of(), 30, "en");

        openQuick();

        assertThat(chosen().template().key()).isEqualTo("balance-start");
        assertThat(cards()).hasSize(4);
        assertThat(text()).contains("covers 3 of 3").contains("4 of at most 4 a day");
        assertThat(drafts.open(patient).draft().version()).isZero();
    }

    @Test
    void onePressPublishesASensiblePlanInWordsForThePatient() {
        admit(FallsLastYear.TWO, Set.of(), 30, "de");
        openQuick();

        findButton().withId("publish").click();

        var plan = plans.overview(patient).inForce();
        assertThat(plan).isNotNull();
        assertThat(plan.items()).hasSize(4);
        assertThat(plan.startsOn()).isEqualTo(today);
        assertThat(plan.reason()).startsWith("4 Übungen").contains("mit beiden Händen");
        assertThat(plan.items())
                .filteredOn(item -> catalogue.get(item.exercise()).isOnFeet())
                .allMatch(item -> item.dose().support() == Support.BOTH_HANDS);
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    }

    @Test
    void controlAndEnterPublish() {
        openQuick();

        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void aChipChangesOneThingAndIsSavedInTwoStatements() {
        openQuick();
        choose("relaxation"); // saved with it
        var first = items().getFirst();
        var days = findSelect(Object.class)
                .inside(card(first))
                .withAriaLabel("Days of “" + name(first.exercise().value()) + "”");

        var sent = Statements.of(() -> {
            days.selectItem("2 × a week");
            return null;
        });

        assertThat(sent).hasSizeLessThanOrEqualTo(3);
        assertThat(items().getFirst()).isEqualTo(first.withSchedule(new Schedule.TimesAWeek(2, 1)));
    }

    @Test
    void aWheelchairUserGetsTheSeatedPlanAndReadsWhyTheOthersDoNotFit() {
        admit(FallsLastYear.NONE, Set.of(Aid.WHEELCHAIR), 60, "en");

        openQuick();

        assertThat(chosen().template().key()).isEqualTo("seated-wheelchair");
        assertThat(cards()).hasSize(4);
        assertThat(text()).contains("more do not fit").contains("Balance start").contains("profile says Wheelchair");
    }

    @Test
    void anotherTemplateReplacesAllAndComesBackWithOnePress() {
        openQuick();
        var before = shown();

        findButton().withId("all-templates").click();
        assertThat(Statements.of(() -> {
                    choose("relaxation");
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(shown()).isNotEqualTo(before).contains("long-out-breath");
        assertThat(drafts.open(patient).draft().items()).hasSize(shown().size());
        findButton().withId("undo").click();

        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void whatWasSeenDoneTodayIsKeptAndCanBeTakenBack() {
        openQuick();
        var box = findCheckbox().inside(cards().getFirst());

        var sent = Statements.of(() -> {
            box.click();
            return null;
        });
        assertThat(sent).hasSizeLessThanOrEqualTo(3);
        assertThat(drafts.open(patient).released()).hasSize(1).containsValue(today);
        box.click();

        assertThat(drafts.open(patient).released()).isEmpty();
    }

    @Test
    void highFallRiskIsNotPublishedBeforeItWasSeenDone() {
        var item = UsualItem.of(catalogue.get(new ExerciseSlug("stand-tandem")), caseload.card(patient));
        drafts.save(patient, drafts.open(patient).draft().add(item));
        openQuick();

        findButton().withId("publish").click();
        assertThat(problem()).contains("high fall risk");
        assertThat(plans.overview(patient).versions()).isEmpty();
        findCheckbox().inside(card(item)).click();
        findButton().withId("publish").click();

        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void moreOpensTheFullBuilderOnTheSameDraft() {
        openQuick();
        var before = shown();

        findButton().withId("more").click();

        assertThat(getCurrentView()).isInstanceOf(PlanDraftView.class);
        assertThat(before).allMatch(this::rowExists);
        assertThat(findTextField().withId("reason").component().getValue()).isNotBlank();
    }

    @Test
    void theNextVersionStartsFromTheOneInForceOrFromAnEarlierOne() {
        publish("seated-march");
        publish("post-coins");
        openQuick();
        assertThat(shown()).containsExactly("seated-march", "post-coins");
        findButton().withId("publish").click();
        assertThat(problem()).contains("Nothing has changed");

        choose(offer -> offer.template().name().en().equals("version 1"));

        assertThat(shown()).containsExactly("seated-march");
    }

    @Test
    void aStartInThePastIsRefusedAtItsPlace() {
        openQuick();
        findDatePicker().withId("starts-on").component().setValue(today.minusDays(1));

        findButton().withId("publish").click();

        assertThat(findDatePicker().withId("starts-on").component().isInvalid()).isTrue();
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    private void choose(String template) {
        choose(offer -> offer.template().key().equals(template));
    }

    private RadioButtonGroup<TemplateOffer> templates() {
        return findRadioButtonGroup(TemplateOffer.class).withId("template").component();
    }

    private void choose(Predicate<TemplateOffer> wanted) {
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

    private TemplateOffer chosen() {
        return templates().getValue();
    }

    private List<Article> cards() {
        return find(Article.class).all();
    }

    private Article card(DraftItem item) {
        return find(Article.class)
                .withAttribute("aria-label", name(item.exercise().value()))
                .single();
    }

    /** What the saved draft holds. */
    private List<DraftItem> items() {
        return drafts.open(patient).draft().items();
    }

    /** The exercises on the screen. */
    private List<String> shown() {
        return cards().stream()
                .map(card -> card.getElement().getAttribute("aria-label"))
                .map(name -> catalogue.all().stream()
                        .map(it -> it.slug().value())
                        .filter(slug -> name(slug).equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void aDraftIsKeptAsATemplateAndStartsThePlanOfTheNextPatient() {
        openQuick();
        choose("relaxation");
        findButton().withId("save-template").click();
        findTextField().withId("template-name").setValue("  Calm hands  ");
        findButton().withId("keep-template").click();

        patient = clinic.patientOf(ines, "Berta");
        openQuick();
        assertThat(templates().getListDataView().getItems())
                .extracting(offer -> offer.template().name().en())
                .contains("Calm hands"); // in sight without asking for all
        choose(offer -> offer.template().name().en().equals("Calm hands"));

        assertThat(shown()).contains("long-out-breath");
        assertThat(items()).extracting(item -> item.exercise().value()).containsExactlyElementsOf(shown());
    }

    @Test
    void aNameThatIsTakenIsSaidAtItsFieldAndNothingIsLost() {
        openQuick();
        for (var time = 0; time < 2; time++) {
            findButton().withId("save-template").click();
            findTextField().withId("template-name").setValue("Mine");
            findButton().withId("keep-template").click();
        }

        var name = findTextField().withId("template-name").component();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("Mine");
    }

    @Test
    void aTemplateIsRenamedDeletedAndTakenBack() {
        openQuick();
        findButton().withId("save-template").click();
        findTextField().withId("template-name").setValue("Mine");
        findButton().withId("keep-template").click();

        findButton().withId("manage-templates").click();
        findTextField().withAriaLabel("Name of “Mine”").setValue("Ours");
        assertThat(findTextField().withAriaLabel("Name of “Ours”").exists()).isTrue();
        findButton().withAriaLabel("Delete “Ours”").click();
        assertThat(findTextField().withAriaLabel("Name of “Ours”").exists()).isFalse();
        findButton().withId("undo").click();

        assertThat(findTextField().withAriaLabel("Name of “Ours”").exists()).isTrue();
    }

    @Test
    void thePlanOfAnotherPatientCanBeTheStart() {
        publish("post-coins");
        patient = clinic.patientOf(ines, "Berta");
        openQuick();

        findButton().withId("from-another").click();
        findComboBox(OtherPlan.class).withId("other-plan").selectItem("Ada Example, version 1");
        findButton().withId("use-plan").click();

        assertThat(shown()).containsExactly("post-coins");
        assertThat(items()).hasSize(1);
    }

    @Test
    void strategiesOfATemplateStandUnderTheExercisesInThePatientsLanguage() {
        admit(FallsLastYear.NONE, Set.of(), 30, "de");
        openQuick();

        findButton().withId("all-templates").click();
        choose("energy-for-the-day");

        assertThat(drafts.open(patient).draft().strategies()).hasSize(4);
        assertThat(text()).contains("Ruhen Sie zehn Minuten, bevor Sie müde sind");
    }

    private void openQuick() {
        navigate(PlanRoutes.quickOf(caseload.card(patient).record()), QuickPlanView.class);
    }

    private void admit(FallsLastYear falls, Set<Aid> aids, int minutes, String language) {
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
