package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.UsualItem;
import health.steadfast.testing.Statements;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Swapping, taking out, adding and taking back in the quick plan; each is saved in three statements at most. */
class ChangingTheQuickPlanTest extends QuickPlanScreen {

    private static final String FEET_TOGETHER = "stand-feet-together";
    private static final String MARCH = "seated-march";

    @BeforeEach
    void twoItems() {
        var card = caseload.card(patient);
        var draft = drafts.open(patient).draft();
        for (var slug : List.of(FEET_TOGETHER, MARCH)) {
            draft = draft.add(UsualItem.of(catalogue.get(new ExerciseSlug(slug)), card));
        }
        drafts.save(patient, draft);
        openQuick();
    }

    @Test
    void anExerciseIsSwappedForTheEasierRungAndTheOldOneComesBackWithItsDose() {
        var before = items().getFirst();
        assertThat(swaps(before)).anyMatch(words -> words.startsWith("Easier: "));
        assertThat(swaps(before)).anyMatch(words -> words.startsWith("Harder: "));

        few(() -> swap(before, "Easier: "));

        var after = items().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(catalogue.get(after.exercise()).level()).isLessThan(level(before));
        assertThat(after.schedule()).isEqualTo(before.schedule());
        assertThat(shown().getFirst()).isEqualTo(after.exercise().value());
        assertThat(text()).contains("is now");
        few(() -> findButton().withId("undo").click());
        assertThat(items().getFirst()).isEqualTo(before);
        assertThat(shown()).containsExactly(FEET_TOGETHER, MARCH);
        assertThat(findButton().withId("undo").exists()).isFalse();
    }

    @Test
    void anExerciseIsTakenOutAndComesBackInItsPlace() {
        var before = items();

        few(() -> swap(before.getFirst(), "Take out"));

        assertThat(shown()).containsExactly(MARCH);
        assertThat(text()).contains("1 of at most 4 a day");
        few(() -> findButton().withId("undo").click());
        assertThat(items()).isEqualTo(before);
        assertThat(shown()).containsExactly(FEET_TOGETHER, MARCH);
    }

    @Test
    void anExerciseIsAddedAndIsNoLongerOffered() {
        var offered = names(menu("add-exercise"));
        var first = offered.getFirst();

        few(() -> findMenuBar().withId("add-exercise").clickItem(0, 0));

        assertThat(items()).hasSize(3);
        assertThat(name(items().getLast().exercise().value())).isEqualTo(first);
        assertThat(names(menu("add-exercise"))).doesNotContain(first);
    }

    @Test
    void withoutAnyExerciseItSaysSoAndIsNotPublished() {
        swap(items().getFirst(), "Take out");
        swap(items().getFirst(), "Take out");

        assertThat(cards()).isEmpty();
        findButton().withId("publish").click();
        assertThat(problem()).isNotBlank();
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void aTemplateReplacesWhatStandsThereAndThatComesBack() {
        var before = items();

        choose("relaxation");

        assertThat(items()).isNotEqualTo(before);
        assertThat(text()).contains("has replaced 2 exercises");
        few(() -> findButton().withId("undo").click());
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void everyChipChangesItsPartOfTheDose() {
        var first = items().getFirst();

        few(() -> findSelect(Object.class)
                .inside(card(first))
                .withAriaLabel("Hands in “%s”".formatted(name(FEET_TOGETHER)))
                .selectItem("One hand holds on"));

        assertThat(items().getFirst().dose().support()).isEqualTo(Support.ONE_HAND);
        assertThat(items().getFirst().dose().withSupport(first.dose().support()))
                .isEqualTo(first.dose());
    }

    @Test
    void theWordsOfTheMenuAreGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        openQuick();

        var menu = findMenuBar().inside(cards().getFirst()).component();
        assertThat(names(menu)).anyMatch(words -> words.startsWith("Leichter: "));
    }

    @Test
    void whatNeedsAReasonLeadsToItsFieldInTheBuilder() {
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        openQuick();

        findButton().withId("publish").click();

        assertThat(getCurrentView()).isInstanceOf(PlanDraftView.class);
        var why = findTextField().inside(row(FEET_TOGETHER)).withLabel("Why all the same");
        assertThat(why.component().isInvalid()).isTrue();
        assertThat(problem()).contains("does not fit the profile");
        why.setValue("Stands at the worktop with me");
        reason("For your balance");
        findButton().withId("publish").click();
        assertThat(plans.overview(patient).inForce().items().getFirst().exclusionReason())
                .isEqualTo("Stands at the worktop with me");
    }

    @Test
    void anAddressThatNamesNoItemOpensTheBuilderAsEver() {
        for (var item : List.of("x", "00000000-0000-0000-0000-000000000000")) {
            UI.getCurrent()
                    .navigate(
                            PlanRoutes.draftOf(caseload.card(patient).record()),
                            QueryParameters.of(PlanRoutes.ITEM, item));

            assertThat(getCurrentView()).isInstanceOf(PlanDraftView.class);
            assertThat(rowExists(MARCH)).isTrue();
        }
    }

    private void swap(DraftItem item, String words) {
        var menu = findMenuBar().inside(card(item));
        var names = names(menu.component());
        var at = IntStream.range(0, names.size())
                .filter(index -> names.get(index).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + names));
        menu.clickItem(0, at);
    }

    private List<String> swaps(DraftItem item) {
        return names(findMenuBar().inside(card(item)).component());
    }

    private MenuBar menu(String id) {
        return find(MenuBar.class).withId(id).single();
    }

    private static List<String> names(MenuBar menu) {
        return menu.getItems().getFirst().getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    private Integer level(DraftItem item) {
        return catalogue.get(item.exercise()).level();
    }

    private static void few(Runnable interaction) {
        assertThat(Statements.of(() -> {
                    interaction.run();
                    return null;
                }))
                .hasSizeLessThanOrEqualTo(3);
    }
}
