package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.Schedule;
import health.steadfast.testing.SignedIn;
import org.junit.jupiter.api.Test;

class TwoTherapistsOneDraftTest extends PrescribingScreen {

    @Test
    void whoPublishesSecondReadsWhatCameTogetherAndPublishesBoth() {
        publish("seated-march");
        openDraft();
        put("post-coins");
        reason("For your hand");
        SignedIn.as(onTheTeam(), () -> publish("stand-heel-lifts"));

        findButton().withId("publish").click();

        assertThat(merged()).contains("Karim Aziz published version 2").contains(name("stand-heel-lifts") + ": new");
        assertThat(findTextField().withId("reason").component().getValue()).isEqualTo("For your hand");
        findButton().withId("publish").click();
        var newest = plans.overview(patient).versions().getFirst();
        assertThat(newest.no()).isEqualTo(3);
        assertThat(newest.items())
                .extracting(it -> it.exercise().value())
                .containsExactlyInAnyOrder("seated-march", "stand-heel-lifts", "post-coins");
    }

    @Test
    void theSameFieldStandsSideBySideAndIsDecidedBeforePublishing() {
        publish("seated-march");
        openDraft();
        number("seated-march", "Days a week").setValue(2);
        reason("Less often");
        SignedIn.as(onTheTeam(), this::publishDaily);

        findButton().withId("publish").click();
        assertThat(merged())
                .contains("You both changed the same")
                .contains("2 × a week")
                .contains("Daily")
                .contains("Karim Aziz, version 2");
        findButton().withId("publish").click();
        assertThat(problem()).contains("Decide first");
        findButton().withId("settle").click();
        assertThat(conflict().isInvalid()).isTrue();

        conflict().setValue(Pick.THEIRS);
        findButton().withId("settle").click();

        assertThat(find(Section.class).withId("merge").exists()).isFalse();
        assertThat(only().schedule()).isEqualTo(new Schedule.Daily(1));
    }

    @Test
    void aDraftStartedOnAnOldVersionSaysSoWhenItIsOpened() {
        publish("seated-march");
        openDraft();
        put("post-coins");
        SignedIn.as(onTheTeam(), () -> publish("stand-heel-lifts"));

        openDraft();

        assertThat(merged()).contains("Brought together").contains("Karim Aziz published version 2");
        assertThat(rowExists("stand-heel-lifts")).isTrue();
        assertThat(rowExists("post-coins")).isTrue();
    }

    @Test
    void aDiscardedDraftComesBackWithUndo() {
        openDraft();
        put("post-coins");

        findButton().withId("discard").click();
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        assertThat(drafts.open(patient).draft().items()).isEmpty();
        findButton().withId("undo").click();

        assertThat(getCurrentView()).isInstanceOf(PlanDraftView.class);
        assertThat(rowExists("post-coins")).isTrue();
    }

    private int publishDaily() {
        var draft = drafts.open(patient).draft();
        var daily = draft.items().getFirst().withSchedule(new Schedule.Daily(1));
        return plans.publish(patient, drafts.save(patient, draft.replace(daily)).version(), "Daily", today);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Pick> conflict() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.hasClassName("plan-conflict"))
                .findFirst()
                .orElseThrow();
    }

    private String merged() {
        return find(Section.class).withId("merge").single().getElement().getTextRecursively();
    }
}
