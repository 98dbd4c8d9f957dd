package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What becomes of every exercise of a plan that is taken up easier. */
@SpringBootTest
class EasierStartTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void everyChoiceOfASlotHasOneSetFewer() {
        var item = slot(1, "stand-semi-tandem", "seated-march");
        var sets = item.choices().stream().map(choice -> choice.dose().sets()).toList();

        var easier = start().of(List.of(item), Resumption.FEWER_SETS).getFirst();

        for (var i = 0; i < sets.size(); i++) {
            assertThat(easier.choices().get(i).exercise())
                    .isEqualTo(item.choices().get(i).exercise());
            assertThat(easier.choices().get(i).dose().sets()).isEqualTo(Math.max(1, sets.get(i) - 1));
        }
        assertThat(sets).allMatch(it -> it > 1);
    }

    @Test
    void everyChoiceOfASlotGoesOneRungDownAndTheSlotStays() {
        var item = slot(1, "stand-semi-tandem", "stand-feet-together");

        var easier = start().of(List.of(item), Resumption.STEP_DOWN).getFirst();

        assertThat(easier.id()).isEqualTo(item.id());
        assertThat(easier.chosen()).isEqualTo(1);
        assertThat(easier.choices())
                .extracting(choice -> choice.exercise().value())
                .containsExactly("stand-feet-together", "stand-hip-width");
    }

    @Test
    void aRungThatAnotherItemStandsOnIsNotTakenTwice() {
        var item = slot(1, "seated-march", "stand-semi-tandem");
        var lowest = usual("stand-hip-width");
        var other = usual("stand-feet-together");

        var easier = start().of(List.of(item, other, lowest), Resumption.STEP_DOWN);

        assertThat(easier.stream().flatMap(it -> it.choices().stream()).map(Choice::exercise))
                .doesNotHaveDuplicates();
        assertThat(easier.get(2).exercise()).isEqualTo(lowest.exercise());
    }

    private EasierStart start() {
        return new EasierStart(catalogue, Cards.minutes(20));
    }

    private DraftItem slot(int choose, String own, String... others) {
        return usual(own)
                .withSlot(new Slot(
                        choose,
                        List.of(others).stream()
                                .map(slug -> new Choice(
                                        new ExerciseSlug(slug), usual(slug).dose()))
                                .toList()));
    }

    private DraftItem usual(String slug) {
        return UsualItem.of(catalogue.get(new ExerciseSlug(slug)), Cards.minutes(20));
    }
}
