package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanDraftTest {

    private final DraftItem march = Drafts.item("seated-march");
    private final DraftItem heels = Drafts.item("stand-heel-lifts");
    private final DraftItem pegs = Drafts.item("clothes-peg-pinch");
    private final PlanDraft draft = Drafts.of(march, heels, pegs);

    @Test
    void twoItemsChangePlaces() {
        assertThat(draft.swap(march.id(), pegs.id()).items()).containsExactly(pegs, heels, march);
    }

    @Test
    void anExerciseIsAddedOnce() {
        assertThat(draft.add(Drafts.item("seated-march")).items()).hasSize(3);
        assertThat(draft.add(Drafts.item("seated-dance")).items()).hasSize(4);
    }

    @Test
    void whatWasRemovedComesBackToItsPlace() {
        var place = draft.indexOf(heels.id());

        assertThat(draft.remove(heels.id()).insert(place, heels)).isEqualTo(draft);
    }

    @Test
    void aPlanIsBounded() {
        var many = IntStream.range(0, 31)
                .mapToObj(i -> Drafts.item("exercise-" + i))
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> Drafts.of(0, many));
        assertThat(Drafts.of(0, many.subList(0, 30))
                        .add(Drafts.item("one-more"))
                        .items())
                .hasSize(30);
    }

    @Test
    void changesAreToldItemByItem() {
        var fewer = heels.withSchedule(new Schedule.TimesAWeek(2, 1)).withNote("Slowly");
        var dance = Drafts.item("seated-dance");

        var changes = PlanChange.between(draft.items(), List.of(march, fewer, dance));

        assertThat(changes).hasSize(3);
        assertThat(changes.get(0).parts()).containsExactly(PlanChange.Part.SCHEDULE, PlanChange.Part.NOTE);
        assertThat(changes.get(1).isAdded()).isTrue();
        assertThat(changes.get(2).isRemoved()).isTrue();
        assertThat(changes.get(2).exercise()).isEqualTo(pegs.exercise());
        assertThat(PlanChange.between(draft.items(), draft.items())).isEmpty();
    }
}
