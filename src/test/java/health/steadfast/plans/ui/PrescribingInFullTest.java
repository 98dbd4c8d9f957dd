package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ActiveTime;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Load;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.testing.Statements;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrescribingInFullTest extends PrescribingScreen {

    private static final String MARCH = "seated-march";

    @BeforeEach
    void anItemUnfolded() {
        openDraft();
        put(MARCH);
        unfold(MARCH);
    }

    @Test
    void aSetIsADistanceOrAnInterval() {
        var measure = findSelect(Object.class).inside(row(MARCH)).withAriaLabel("Counted in");

        measure.selectItem("metres");
        number(MARCH, "Metres a set").setValue(50);
        assertThat(only().dose().metres()).isEqualTo(50);
        assertThat(only().dose().minutes()).isNull();

        measure.selectItem("s work, with rest");
        number(MARCH, "Seconds of work a round").setValue(45);
        assertThat(only().dose().workSeconds()).isEqualTo(45);
        assertThat(only().dose().metres()).isNull();
    }

    @Test
    void aLoadIsAWeightOrWords() {
        load("2,5");
        assertThat(only().dose().load()).isEqualTo(Load.kilograms(new BigDecimal("2.5")));
        load("red band");
        assertThat(only().dose().load()).isEqualTo(Load.words("red band"));
        load("");
        assertThat(only().dose().load()).isNull();
    }

    @Test
    void anImpossibleLoadIsSaidAtItsFieldAndNotSaved() {
        load("2");

        load("900 kg");

        var field = find(TextField.class).withLabel("Load").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("0.1 to 200 kg");
        assertThat(only().dose().load()).isEqualTo(Load.kilograms(new BigDecimal("2")));
        reason("First plan");
        findButton().withId("publish").click();
        assertThat(problem()).isEqualTo("Something in the marked field is not possible.");
    }

    @Test
    void anItemHasAFirstAndALastDay() {
        date("First day").setValue(today.plusDays(3));
        date("Last day").setValue(today.plusDays(30));

        assertThat(only().active()).isEqualTo(new ActiveTime(today.plusDays(3), today.plusDays(30)));
    }

    @Test
    void aLastDayBeforeTheFirstIsSaidAtItsFieldAndNothingIsLost() {
        date("First day").setValue(today.plusDays(3));
        date("Last day").setValue(today.plusDays(1));
        number(MARCH, "Sets").setValue(4);

        assertThat(date("Last day").isInvalid()).isTrue();
        assertThat(date("Last day").getErrorMessage()).isEqualTo("The last day is before the first.");
        assertThat(only().active()).isEqualTo(new ActiveTime(today.plusDays(3), null));
        date("Last day").setValue(today.plusDays(5));
        assertThat(only().active().until()).isEqualTo(today.plusDays(5));
        assertThat(only().dose().sets()).isEqualTo(4);
    }

    @Test
    void anItemIsForARecordedProblem() {
        findSelect(Object.class).withLabel("Against").selectItem("Balance");

        assertThat(only().aim()).isEqualTo(Aim.block("balance"));
    }

    @Test
    void whatIsRecordedCanBeTheAimWhateverTheExerciseIsFor() {
        clinics.run(
                "update steadfast.patient set symptoms = '{NUMB_HANDS}', heat_sensitive = true where patient_id = ?",
                patient.value());
        openDraft();
        unfold(MARCH);

        findSelect(Object.class).withLabel("Against").selectItem("Worse in heat");
        findSelect(Object.class).withLabel("Against").selectItem("Numb hands");

        assertThat(only().aim()).isEqualTo(new Aim(Aim.Kind.SYMPTOM, "numb-hands"));
    }

    @Test
    void theChecksFollowTheCatalogueUntilTheTherapistDecides() {
        assertThat(only().checks()).isNull();

        checks().setValue(Set.of(SetUpCheck.GOOD_LIGHT));
        assertThat(only().checks()).containsExactly(SetUpCheck.GOOD_LIGHT);

        checks().setValue(Set.copyOf(SetUpCheck.of(catalogue.get(new ExerciseSlug(MARCH)))));
        assertThat(only().checks()).isNull();
    }

    @Test
    void anyOfSeveralExercisesDo() {
        choose("seated-dance");
        choose("post-coins");

        assertThat(only().choices())
                .extracting(choice -> choice.exercise().value())
                .containsExactly(MARCH, "seated-dance", "post-coins");
        assertThat(only().chosen()).isEqualTo(1);
        doAny().setValue(2);
        assertThat(only().chosen()).isEqualTo(2);
        assertThat(text()).contains("any 2 of 3");
        assertThat(drafts.open(patient).draft().items()).hasSize(1);
    }

    @Test
    void noMoreAreAskedForThanThereAre() {
        choose("seated-dance");

        doAny().setValue(3);

        assertThat(doAny().isInvalid()).isTrue();
        assertThat(doAny().getErrorMessage()).isEqualTo("1 to 2");
        assertThat(only().chosen()).isEqualTo(1);
    }

    @Test
    void aSlotWithoutFurtherExercisesIsNone() {
        choose("seated-dance");
        doAny().setValue(2);

        findButton()
                .withAriaLabel("Take “%s” out of the choice".formatted(name("seated-dance")))
                .click();

        assertThat(only().slot()).isNull();
    }

    @Test
    void whatIsInThePlanIsNotOfferedOnceMore() {
        choose("seated-dance");

        var offered = offered().getListDataView().getItems().map(Choice::exercise);

        assertThat(offered).isNotEmpty().doesNotContain(new ExerciseSlug("seated-dance"), new ExerciseSlug(MARCH));
    }

    @Test
    void everyInteractionTakesAtMostThreeStatements() {
        assertThat(Statements.of(() -> {
                    number(MARCH, "Sets").setValue(4);
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(() -> {
                    choose("seated-dance");
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(() -> {
                    checks().setValue(Set.of(SetUpCheck.PHONE));
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(() -> {
                    put("post-coins");
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
    }

    private void unfold(String slug) {
        findButton().withAriaLabel("More about “%s”".formatted(name(slug))).click();
    }

    private void load(String text) {
        findTextField().withLabel("Load").setValue(text);
    }

    private void choose(String slug) {
        offered()
                .getListDataView()
                .getItems()
                .filter(choice -> choice.exercise().value().equals(slug))
                .findFirst()
                .ifPresent(offered()::setValue);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Choice> offered() {
        return find(ComboBox.class).withLabel("Another exercise to choose from").single();
    }

    private IntegerField doAny() {
        return find(IntegerField.class).withLabel("Do any").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<SetUpCheck> checks() {
        return find(CheckboxGroup.class).withLabel("Make ready first").single();
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }
}
