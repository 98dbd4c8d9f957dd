package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import health.steadfast.library.Support;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Choice;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.plans.Side;
import health.steadfast.testing.Statements;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every interaction of the builder takes three statements at most, and really saves what it says. */
class StatementsOfTheBuilderTest extends PrescribingScreen {

    private static final String MARCH = "seated-march";

    @BeforeEach
    void twoItemsOneUnfolded() {
        openDraft();
        put(MARCH);
        put("seated-dance");
        findButton().withAriaLabel("More about “%s”".formatted(name(MARCH))).click();
    }

    @Test
    void puttingMovingAndTakingOut() {
        put("coin-turn");
        few(() -> put("post-coins"));
        few(() -> findButton()
                .withAriaLabel("Move “%s” up".formatted(name("post-coins")))
                .click());
        assertThat(drafts.open(patient).draft().items())
                .extracting(it -> it.exercise().value())
                .endsWith("post-coins", "coin-turn");
        few(() -> findButton()
                .withAriaLabel("Take “%s” out".formatted(name("coin-turn")))
                .click());
        assertThat(drafts.open(patient).draft().items()).hasSize(3);
        few(() -> findButton().withId("undo").click());
        assertThat(drafts.open(patient).draft().items()).hasSize(4);
    }

    @Test
    void theDose() {
        few(() -> number(MARCH, "Sets").setValue(4));
        few(() -> findSelect(Object.class)
                .inside(row(MARCH))
                .withAriaLabel("Counted in")
                .selectItem("metres"));
        few(() -> findTextField().withLabel("Load").setValue("2,5"));
        few(() -> findSelect(Object.class).withLabel("Effort").selectItem("3 to 5 of 10"));
        assertThat(march().dose().metres()).isNotNull();
        assertThat(march().dose().load()).isNotNull();
        assertThat(march().dose().sets()).isEqualTo(4);
    }

    @Test
    void theSchedule() {
        few(() -> findSelect(Object.class)
                .inside(row(MARCH))
                .withAriaLabel("When")
                .selectItem("daily"));
        few(() -> findIntegerField().withLabel("Times a day").setValue(2));
        few(() -> find(DatePicker.class).withLabel("Last day").single().setValue(today.plusDays(30)));
        assertThat(march().schedule()).isEqualTo(new Schedule.Daily(2));
        assertThat(march().active().until()).isEqualTo(today.plusDays(30));
    }

    @Test
    void whatItIsForAndWhatIsMadeReady() {
        few(() -> findSelect(Object.class).withLabel("What for").selectItem("To prevent"));
        few(() -> findSelect(Object.class).withLabel("Against").selectItem("Balance"));
        few(() -> findTextField().withLabel("Note to the patient").setValue("Shoes on"));
        few(() -> checks().setValue(Set.of(SetUpCheck.PHONE)));
        assertThat(march().purpose()).isEqualTo(Purpose.PREVENT);
        assertThat(march().aim()).isEqualTo(Aim.block("balance"));
        assertThat(march().note()).isEqualTo("Shoes on");
        assertThat(march().checks()).containsExactly(SetUpCheck.PHONE);
    }

    @Test
    void strategiesReasonAndStart() {
        few(() -> findButton().withId("add-strategy").click());
        few(() -> findTextField().withLabel("What to try").setValue("Thick cutlery"));
        few(() -> findTextField().withLabel("When").setValue("At meals"));
        few(() -> reason("For the stairs"));
        few(() -> findDatePicker().withId("starts-on").component().setValue(today.plusDays(2)));
        var draft = drafts.open(patient).draft();
        assertThat(draft.strategies())
                .singleElement()
                .satisfies(it -> assertThat(it.when()).isEqualTo("At meals"));
        assertThat(draft.reason()).isEqualTo("For the stairs");
        assertThat(draft.startsOn()).isEqualTo(today.plusDays(2));
        few(() -> findButton().withAriaLabel("Take this out").click());
        assertThat(drafts.open(patient).draft().strategies()).isEmpty();
    }

    @Test
    void theRestOfTheDose() {
        few(() -> findIntegerField().withLabel("Rest (s)").setValue(45));
        few(() -> findSelect(Object.class).withLabel("Hands").selectItem("One hand holds on"));
        few(() -> findSelect(Object.class).withLabel("Side").selectItem("Both, weaker first"));
        few(() -> number(MARCH, "Days a week").setValue(2));
        var dose = march().dose();
        assertThat(dose.restSeconds()).isEqualTo(45);
        assertThat(dose.support()).isEqualTo(Support.ONE_HAND);
        assertThat(dose.side()).isEqualTo(Side.WEAKER_FIRST);
        assertThat(march().schedule()).isEqualTo(new Schedule.TimesAWeek(2, 1));
    }

    @Test
    void exercisesToChooseFrom() {
        var coins = name("post-coins");
        few(() -> findComboBox(Choice.class)
                .withLabel("Another exercise to choose from")
                .selectItem(coins));
        assertThat(march().slot()).isNotNull();
        few(() -> findIntegerField().withLabel("Do any").setValue(2));
        few(() -> findIntegerField()
                .inside(row("post-coins"))
                .withAriaLabel("Sets")
                .setValue(1));
        assertThat(march().slot().choose()).isEqualTo(2);
        few(() -> findButton()
                .withAriaLabel("Take “%s” out of the choice".formatted(coins))
                .click());
        assertThat(march().slot()).isNull();
    }

    @Test
    void whatHasToBeSeenDoneFirstAndWhatDoesNotFit() {
        put("stand-tandem");
        few(() -> findButton().withText("Release").click());
        assertThat(drafts.open(patient).released()).hasSize(1);
        assertThat(text()).contains("High fall risk, seen done");

        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        openDraft();
        few(() -> findTextField()
                .inside(row("stand-tandem"))
                .withLabel("Why all the same")
                .setValue("Stands at the worktop with me"));
        assertThat(drafts.open(patient).draft().items().getLast().exclusionReason())
                .isNotNull();
    }

    @Test
    void lookingThroughTheCatalogueAndUnfoldingAsksNothing() {
        none(() -> findTextField().withId("search").setValue("coins"));
        assertThat(catalogueShows("post-coins")).isTrue();
        assertThat(catalogueShows("stand-tandem")).isFalse();
        none(() -> findButton().withId("clear-filter").click());
        none(() -> findButton()
                .withAriaLabel("More about “%s”".formatted(name("seated-dance")))
                .click());
    }

    private static void none(Runnable interaction) {
        assertThat(Statements.of(() -> {
                    interaction.run();
                    return null;
                }))
                .isEmpty();
    }

    private DraftItem march() {
        return drafts.open(patient).draft().items().stream()
                .filter(item -> item.exercise().value().equals(MARCH))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<SetUpCheck> checks() {
        return find(CheckboxGroup.class).withLabel("Make ready first").single();
    }

    private static void few(Runnable interaction) {
        assertThat(Statements.of(() -> {
                    interaction.run();
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
    }
}
