package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanDraftTest {

    @Test
    void whatIsOverOnTheFirstDayIsNotPlannedAnyMore() {
        var today = LocalDate.of(2026, 11, 23);
        var over = Drafts.item("seated-march").withActive(new ActiveTime(null, today.minusDays(1)));
        var lastDay = Drafts.item("post-coins").withActive(new ActiveTime(null, today));
        var coming = Drafts.item("seated-dance").withActive(new ActiveTime(today.plusDays(9), null));
        var draft = Drafts.of(over, lastDay, coming);

        assertThat(draft.planned(today)).containsExactly(lastDay, coming);
        assertThat(draft.withStart(today.plusDays(1)).planned(today)).containsExactly(coming);
    }

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
