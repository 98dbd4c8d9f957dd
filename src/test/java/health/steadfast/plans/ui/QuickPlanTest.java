package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.menubar.MenuBar;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Alternatives;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PauseService;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Slot;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.Statements;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuickPlanTest extends QuickPlanScreen {

    @Autowired
    EpisodeService episodes;

    @Autowired
    PauseService pauses;

    @Test
    void theFourQuestionsPickTheFirstTemplateAndNothingIsSavedByLooking() {
        admit(FallsLastYear.NONE, Set.of(), 30, "en");

        openQuick();

        assertThat(chosen().template().key()).isEqualTo("legs-for-standing-up");
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
    void everyExerciseToChooseFromThatHasToBeSeenDoneHasItsTick() {
        var card = caseload.card(patient);
        var tandem = UsualItem.of(catalogue.get(new ExerciseSlug("stand-tandem")), card);
        var item = UsualItem.of(catalogue.get(new ExerciseSlug("seated-march")), card)
                .withSlot(new Slot(1, List.of(new Choice(tandem.exercise(), tandem.dose()))));
        drafts.save(patient, drafts.open(patient).draft().add(item));
        openQuick();
        assertThat(text()).contains("any 1 of 2");

        findButton().withId("publish").click();
        assertThat(plans.overview(patient).versions()).isEmpty();
        findCheckbox()
                .withLabel("“%s” seen done today, needed: high fall risk".formatted(name("stand-tandem")))
                .click();

        assertThat(drafts.open(patient).released()).containsKey(tandem.exercise());
    }

    @Test
    void aChoiceIsNotOfferedAgainNeitherToAddNorToSwap() {
        var card = caseload.card(patient);
        var offered =
                new Alternatives(catalogue, card, Set.of()).beside(List.of()).getFirst();
        var item = UsualItem.of(catalogue.get(new ExerciseSlug("seated-dance")), card)
                .withSlot(new Slot(1, List.of(new Choice(offered.slug(), Dose.usual(offered)))));
        drafts.save(patient, drafts.open(patient).draft().add(item));
        openQuick();

        find(MenuBar.class)
                .withId("add-exercise")
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .forEach(menu -> assertThat(menu.getText())
                        .isNotEqualTo(name(offered.slug().value())));
    }

    @Test
    void afterTheTreatmentEveryPageOfThePlanSaysSoAndNothingIsChangedAnyMore() {
        publish("seated-march");
        episodes.discharge(patient, new Discharge(DischargeReason.OTHER, null, today.plusDays(30)));

        openQuick();
        assertThat(text()).contains("The treatment has ended");
        choose("relaxation");
        findButton().withId("publish").click();
        assertThat(problem()).contains("The treatment has ended");
        openDraft();
        assertThat(text()).contains("The treatment has ended");
        navigate(PlanRoutes.planOf(caseload.card(patient).record()), PlanView.class);
        assertThat(text()).contains("The treatment has ended");

        assertThat(plans.overview(patient).versions()).hasSize(1);
        assertThatThrownBy(() -> pauses.pause(patient, new PausePeriod(PauseKind.HOLIDAY, today, today.plusDays(3))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("plans.rule.discharged");
    }

    @Test
    void aChangeOfStrategiesAloneIsPublished() {
        publish("seated-march");
        var draft = drafts.open(patient).draft();
        drafts.save(
                patient,
                draft.withStrategies(List.of(new Strategy(StrategyId.next(), "Rest before you are tired", null))));
        openQuick();

        findButton().withId("publish").click();

        assertThat(plans.overview(patient).versions()).hasSize(2);
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

    @Test
    void whatIsTypedAsReasonIsNotWrittenOverAndAnEmptiedOneStaysEmpty() {
        openQuick();
        var reason = findTextArea().withId("reason").component();
        var sentence = reason.getValue();
        assertThat(sentence).isNotBlank();

        findTextArea().withId("reason").setValue("");
        assertThat(reason.getValue()).isEmpty();
        assertThat(reason.getPlaceholder()).isEqualTo(sentence);
        choose("relaxation");
        assertThat(reason.getValue()).isEmpty();

        findTextArea().withId("reason").setValue("For your balance");
        choose("hand-daily-tasks");
        assertThat(reason.getValue()).isEqualTo("For your balance");
    }

    @Test
    void anEmptiedReasonIsPublishedAsTheSentenceThatStandsThereAsAHint() {
        openQuick();
        findTextArea().withId("reason").setValue("");
        var hint = findTextArea().withId("reason").component().getPlaceholder();

        findButton().withId("publish").click();

        assertThat(plans.overview(patient).inForce().reason()).isEqualTo(hint);
    }
}
