package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.plans.LighterDay;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.Variants;
import health.steadfast.shared.ui.Segments;
import health.steadfast.testing.Statements;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LighterVersionsOfADraftTest extends PrescribingScreen {

    @BeforeEach
    void aDraft() {
        openDraft();
        put("seated-march");
        put("walk-fifteen-steady");
    }

    @Test
    void theShortVersionIsMadeFromTheFullOneAndStandsBesideIt() {
        look(LighterDay.SHORT);

        assertThat(lighter(LighterDay.SHORT))
                .contains(name("seated-march"))
                .contains("Full: ")
                .contains("made from the full version")
                .contains("a session instead of");
        assertThat(only().variants()).isEqualTo(Variants.AUTOMATIC);
    }

    @Test
    void enduranceIsLeftOutWhenItIsHot() {
        look(LighterDay.HOT);

        assertThat(findSelect(Object.class)
                        .withAriaLabel("“%s” on such a day".formatted(name("walk-fifteen-steady")))
                        .component()
                        .getValue())
                .isEqualTo(Optional.empty());
    }

    @Test
    void whatIsMadeIsConfirmedEditedOrMadeAgain() {
        look(LighterDay.SHORT);

        findButton().inside(lighterRow("seated-march")).withText("Keep it so").click();
        assertThat(only().variants().shortDay()).isNotNull();
        findIntegerField()
                .inside(lighterRow("seated-march"))
                .withAriaLabel("Sets")
                .setValue(2);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(only().variants().shortDay())
                                        .instead())
                        .dose()
                        .sets())
                .isEqualTo(2);
        findButton()
                .inside(lighterRow("seated-march"))
                .withText("Make it from the full one")
                .click();
        assertThat(only().variants()).isEqualTo(Variants.AUTOMATIC);
    }

    @Test
    void anItemIsLeftOutByChoice() {
        look(LighterDay.SHORT);

        findSelect(Object.class)
                .withAriaLabel("“%s” on such a day".formatted(name("seated-march")))
                .selectItem("leave it out");

        assertThat(Objects.requireNonNull(only().variants().shortDay()).isLeftOut())
                .isTrue();
        assertThat(lighter(LighterDay.SHORT)).contains("your decision");
    }

    @Test
    void anyLowerRungOfTheLadderMayStandInButNoHigherOne() {
        put("stand-semi-tandem");
        look(LighterDay.SHORT);
        var what = findSelect(Object.class).withAriaLabel("“%s” on such a day".formatted(name("stand-semi-tandem")));
        var offered = what.component()
                .getListDataView()
                .getItems()
                .map(it -> what.component().getItemLabelGenerator().apply(it))
                .toList();
        assertThat(offered)
                .contains(name("stand-feet-together"), name("stand-hip-width"))
                .doesNotContain(name("stand-tandem"));

        what.selectItem(name("stand-feet-together"));

        assertThat(drafts.open(patient).draft().items())
                .filteredOn(it -> it.exercise().value().equals("stand-semi-tandem"))
                .singleElement()
                .satisfies(it -> assertThat(Objects.requireNonNull(
                                        Objects.requireNonNull(it.variants().shortDay())
                                                .instead())
                                .exercise()
                                .value())
                        .isEqualTo("stand-feet-together"));
    }

    @Test
    void lookingAtAnotherVersionAsksTheDatabaseNothingAndADecisionLittle() {
        assertThat(Statements.of(() -> {
                    look(LighterDay.SHORT);
                    return null;
                }))
                .isEmpty();
        assertThat(Statements.of(() -> {
                    findButton()
                            .inside(lighterRow("seated-march"))
                            .withText("Keep it so")
                            .click();
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aStrategyIsWrittenSavedAndPublishedWithThePlan() {
        findButton().withId("add-strategy").click();
        findTextField().withLabel("What to try").setValue("Thick cutlery");
        findTextField().withLabel("When").setValue("At meals");
        reason("For your hands");

        findButton().withId("publish").click();

        assertThat(plans.overview(patient).versions().getFirst().strategies())
                .extracting(Strategy::text, Strategy::when)
                .containsExactly(tuple("Thick cutlery", "At meals"));
        assertThat(text()).contains("To try").contains("Thick cutlery (At meals)");
    }

    @Test
    void aStrategyTakenOutComesBackWithUndo() {
        findButton().withId("add-strategy").click();
        findTextField().withLabel("What to try").setValue("Thick cutlery");

        findButton().withAriaLabel("Take this out").click();
        assertThat(drafts.open(patient).draft().strategies()).isEmpty();
        findButton().withId("undo").click();

        assertThat(drafts.open(patient).draft().strategies()).hasSize(1);
        assertThat(find(TextField.class).withLabel("What to try").single().getValue())
                .isEqualTo("Thick cutlery");
    }

    @Test
    void aStrategyWithoutWordsIsSaidAtItsField() {
        findButton().withId("add-strategy").click();
        reason("First plan");

        findButton().withId("publish").click();

        assertThat(find(TextField.class).withLabel("What to try").single().getErrorMessage())
                .isEqualTo("Write what to try.");
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    private void look(LighterDay day) {
        versions().setValue(Optional.of(day));
    }

    @SuppressWarnings("unchecked")
    private Segments<Optional<LighterDay>> versions() {
        return find(Segments.class).withId("version-tabs").single();
    }

    private String lighter(LighterDay day) {
        return find(Section.class)
                .withId("lighter-" + day.name())
                .single()
                .getElement()
                .getTextRecursively();
    }

    private Component lighterRow(String slug) {
        return find(Div.class).withClassName("plan-lighter").all().stream()
                .filter(row -> name(slug).equals(row.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }
}
