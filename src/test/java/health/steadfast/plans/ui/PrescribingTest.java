package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.H1;
import health.steadfast.library.Support;
import health.steadfast.plans.EffortBand;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.Schedule;
import health.steadfast.testing.SignedIn;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrescribingTest extends PrescribingScreen {

    @Test
    void aPlanIsPutTogetherFromTheCatalogueAndPublished() {
        openDraft();
        put("post-coins");
        put("seated-march");
        number("post-coins", "Sets").setValue(3);
        reason("For your buttons");

        findButton().withId("publish").click();

        var plan = plans.overview(patient);
        assertThat(plan.inForce()).isNotNull();
        assertThat(plan.inForce().reason()).isEqualTo("For your buttons");
        assertThat(plan.inForce().startsOn()).isEqualTo(today);
        assertThat(plan.inForce().items()).hasSize(2);
        assertThat(plan.inForce().items().getFirst().dose().sets()).isEqualTo(3);
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        assertThat(text()).contains("In force: version 1").contains("For your buttons");
    }

    @Test
    void everyChangeIsSavedAtOnceAndThereAgainAfterSigningOut() {
        openDraft();
        put("post-coins");
        reason("Half a tho");
        SignedIn.nobody();
        SignedIn.as(ines);

        openDraft();

        assertThat(rowExists("post-coins")).isTrue();
        assertThat(findTextField().withId("reason").component().getValue()).isEqualTo("Half a tho");
        assertThat(text()).contains("Draft saved");
    }

    @Test
    void controlAndEnterPublish() {
        openDraft();
        put("seated-march");
        reason("First plan");

        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void daysAreChosenOneByOneOrCounted() {
        openDraft();
        put("seated-march");
        var schedule = findSelect(Object.class).inside(row("seated-march")).withAriaLabel("When");

        schedule.selectItem("fixed days");
        assertThat(only().schedule())
                .isEqualTo(new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 1));
        schedule.selectItem("daily");
        assertThat(only().schedule()).isEqualTo(new Schedule.Daily(1));
        schedule.selectItem("× a week");
        number("seated-march", "Days a week").setValue(2);
        assertThat(only().schedule()).isEqualTo(new Schedule.TimesAWeek(2, 1));
    }

    @Test
    void aSetIsCountedInWhatFits() {
        openDraft();
        put("seated-march");
        var measure = findSelect(Object.class).inside(row("seated-march")).withAriaLabel("Counted in");

        measure.selectItem("times");
        assertThat(only().dose().repetitions()).isEqualTo(8);
        assertThat(only().dose().minutes()).isNull();
        measure.selectItem("s hold");
        assertThat(only().dose().holdSeconds()).isEqualTo(20);
        assertThat(only().dose().repetitions()).isNull();
    }

    @Test
    void minutesAreHeldAgainstWhatThePatientCanGiveWithoutBlocking() {
        clinics.run("update steadfast.patient set daily_minutes = 5 where patient_id = ?", patient.value());
        openDraft();
        put("walk-fifteen-steady");
        reason("Walk");

        assertThat(text()).contains("over Ada’s 5");
        findButton().withId("publish").click();

        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void whatIsTakenOutComesBackWithUndo() {
        openDraft();
        put("seated-march");
        put("post-coins");

        findButton().withAriaLabel("Take “March in a chair” out").click();
        assertThat(rowExists("seated-march")).isFalse();
        findButton().withId("undo").click();

        assertThat(rowExists("seated-march")).isTrue();
        assertThat(drafts.open(patient).draft().items()).hasSize(2);
    }

    @Test
    void itemsMoveWithinTheirPartOfThePlan() {
        openDraft();
        put("post-coins");
        put("coin-turn");

        findButton().withAriaLabel("Move “%s” up".formatted(name("coin-turn"))).click();

        assertThat(drafts.open(patient).draft().items())
                .extracting(it -> it.exercise().value())
                .containsExactly("coin-turn", "post-coins");
    }

    @Test
    void whatIsTypedAsMarkupIsShownAsText() {
        openDraft();
        put("seated-march");
        reason("<img src=x onerror=alert(1)> {{7*7}} ${7*7} 🙂");

        findButton().withId("publish").click();

        assertThat(text()).contains("<img src=x onerror=alert(1)> {{7*7}} ${7*7} 🙂");
    }

    @Test
    void aForeignRecordLooksLikeNone() {
        var record = caseload.card(patient).record();
        SignedIn.as(clinics.clinic().therapist());

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> navigate(PlanRoutes.draftOf(record), PlanDraftView.class));
        assertThat(find(H1.class).all())
                .allSatisfy(it -> assertThat(it.getText()).doesNotContain("Ada"));
    }

    @Test
    void whatIsSetLessOftenUnfoldsAndIsSavedToo() {
        openDraft();
        put("stand-heel-lifts");
        findButton()
                .withAriaLabel("More about “%s”".formatted(name("stand-heel-lifts")))
                .click();

        findSelect(Object.class).withLabel("Hands").selectItem("Both hands hold on");
        findSelect(Object.class).withLabel("Effort").selectItem("3 to 5 of 10");
        findIntegerField().withLabel("Times a day").setValue(2);
        findTextField().withLabel("Note to the patient").setValue("Shoes on");
        number("stand-heel-lifts", "Sets").setValue(1);

        assertThat(only().dose().support()).isEqualTo(Support.BOTH_HANDS);
        assertThat(only().dose().effort()).isEqualTo(new EffortBand(3, 5));
        assertThat(only().schedule().timesADay()).isEqualTo(2);
        assertThat(only().note()).isEqualTo("Shoes on");
        assertThat(only().dose().sets()).isEqualTo(1);
    }
}
