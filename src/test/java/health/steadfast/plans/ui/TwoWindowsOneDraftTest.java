package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.UsualItem;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One therapist has the draft of a patient open in two windows. */
class TwoWindowsOneDraftTest extends PrescribingScreen {

    @Test
    void whatEachWindowChangedIsKeptAndTheSecondOneTellsWhatTheFirstDid() {
        openDraft();
        put("seated-march");
        put("post-coins");
        inTheOtherWindow(draft -> draft.replace(
                saved("seated-march").withDose(saved("seated-march").dose().withSets(4))));

        number("post-coins", "Sets").setValue(3);

        assertThat(saved("seated-march").dose().sets()).isEqualTo(4);
        assertThat(saved("post-coins").dose().sets()).isEqualTo(3);
        assertThat(number("seated-march", "Sets").getValue()).isEqualTo(4);
        assertThat(panel()).contains("another window").contains(name("seated-march"));
    }

    @Test
    void theSameFieldStandsAsTypedLastAndTheOtherValueIsAtHand() {
        openDraft();
        put("seated-march");
        inTheOtherWindow(draft -> draft.replace(
                saved("seated-march").withDose(saved("seated-march").dose().withSets(4))));

        number("seated-march", "Sets").setValue(5);

        assertThat(saved("seated-march").dose().sets()).isEqualTo(5);
        assertThat(panel()).contains("This window").contains("The other window");
        conflict().setValue(Pick.THEIRS);
        assertThat(saved("seated-march").dose().sets()).isEqualTo(4);
        assertThat(number("seated-march", "Sets").getValue()).isEqualTo(4);
        conflict().setValue(Pick.MINE);
        assertThat(saved("seated-march").dose().sets()).isEqualTo(5);
    }

    @Test
    void whatOneWindowTookOutAndTheOtherChangedIsDecidedToo() {
        openDraft();
        put("seated-march");
        put("post-coins");
        inTheOtherWindow(draft -> draft.remove(saved("seated-march").id()));

        number("seated-march", "Sets").setValue(5);

        assertThat(saved("seated-march").dose().sets()).isEqualTo(5);
        conflict().setValue(Pick.THEIRS);
        assertThat(rowExists("seated-march")).isFalse();
        assertThat(drafts.open(patient).draft().items()).hasSize(1);
    }

    @Test
    void bothReasonsAreThereToChooseFrom() {
        openDraft();
        put("seated-march");
        inTheOtherWindow(draft -> draft.withReason("For the stairs"));

        reason("For your balance");

        assertThat(drafts.open(patient).draft().reason()).isEqualTo("For your balance");
        assertThat(panel()).contains("For the stairs");
        findButton().withId("use-reason").click();
        assertThat(drafts.open(patient).draft().reason()).isEqualTo("For the stairs");
        assertThat(findTextField().withId("reason").component().getValue()).isEqualTo("For the stairs");
    }

    @Test
    void theFirstWindowIsToldAsSoonAsItSavesAgain() {
        openDraft();
        put("seated-march");
        var first = drafts.open(patient).draft();
        number("seated-march", "Sets").setValue(5);

        var both = drafts.bringTogether(
                patient, first, first.replace(first.items().getFirst().withSchedule(new Schedule.Daily(1))));

        assertThat(both.merge().theirs()).hasSize(1);
        assertThat(both.merge().conflicts()).isEmpty();
        assertThat(only().dose().sets()).isEqualTo(5);
        assertThat(only().schedule()).isEqualTo(new Schedule.Daily(1));
    }

    @Test
    void whatWasTypedAfterTheOtherWindowPublishedIsADraftOnTopOfIt() {
        publish("seated-march");
        openDraft();
        reason("A thought");
        publish("post-coins");

        number("seated-march", "Sets").setValue(5);

        assertThat(panel()).contains("kept as a draft");
        assertThat(plans.overview(patient).versions()).hasSize(2);
        assertThat(saved("seated-march").dose().sets()).isEqualTo(5);
        assertThat(rowExists("post-coins")).isTrue();
        assertThat(findTextField().withId("reason").component().getValue()).isEqualTo("A thought");
    }

    @Test
    void theQuickPlanBringsTwoWindowsTogetherAsWell() {
        var record = caseload.card(patient).record();
        navigate(PlanRoutes.quickOf(record), QuickPlanView.class);
        findButton().withId("more").click(); // saves what the template filled in
        navigate(PlanRoutes.quickOf(record), QuickPlanView.class);
        var exercise = drafts.open(patient).draft().items().getFirst().exercise();
        var other = UsualItem.of(catalogue.get(new ExerciseSlug("long-out-breath")), caseload.card(patient));
        inTheOtherWindow(draft -> draft.add(other));

        findSelect(Object.class)
                .withAriaLabel("Days of “" + name(exercise.value()) + "”")
                .selectItem("2 × a week");

        assertThat(saved("long-out-breath").id()).isEqualTo(other.id());
        assertThat(saved(exercise.value()).schedule()).isEqualTo(new Schedule.TimesAWeek(2, 1));
        assertThat(panel()).contains(name("long-out-breath"));
    }

    private void inTheOtherWindow(UnaryOperator<PlanDraft> change) {
        drafts.save(patient, change.apply(drafts.open(patient).draft()));
    }

    private DraftItem saved(String slug) {
        return drafts.open(patient).draft().items().stream()
                .filter(item -> item.exercise().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Pick> conflict() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.hasClassName("plan-conflict"))
                .findFirst()
                .orElseThrow();
    }

    private String panel() {
        return find(Section.class).withId("windows").single().getElement().getTextRecursively();
    }
}
