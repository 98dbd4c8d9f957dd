package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LighterVersionsTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void halfTheSetsAreLeftAndOfASingleSetHalfTheAmount() {
        assertThat(times(4, 8).halved()).isEqualTo(times(2, 8));
        assertThat(times(3, 8).halved()).isEqualTo(times(1, 8));
        assertThat(times(2, 8).halved()).isEqualTo(times(1, 8));
        assertThat(times(1, 8).halved()).isEqualTo(times(1, 4));
        assertThat(times(1, 1).halved()).isEqualTo(times(1, 1));
        assertThat(minutes("10").halved()).isEqualTo(minutes("5"));
        assertThat(minutes("0.5").halved()).isEqualTo(minutes("0.5"));
    }

    @Test
    void seatedItemsAreHalvedAndStayWhatTheyAre() {
        var march = Drafts.item("seated-march");

        assertThat(instead(LighterDay.SHORT, march))
                .isEqualTo(new Choice(march.exercise(), march.dose().halved()));
        assertThat(instead(LighterDay.HOT, march))
                .isEqualTo(new Choice(march.exercise(), march.dose().halved()));
    }

    @Test
    void standingItemsBecomeTheirSaferSibling() {
        var tandem = Drafts.item("stand-tandem");
        var safer = catalogue.get(
                Objects.requireNonNull(catalogue.get(tandem.exercise()).safer()));

        assertThat(instead(LighterDay.SHORT, tandem))
                .isEqualTo(new Choice(safer.slug(), Dose.usual(safer).halved()));
    }

    @Test
    void aSiblingThatDoesNotSuitThePatientDoesNotTakeThePlace() {
        var tandem = Drafts.item("stand-tandem");
        var safer = Objects.requireNonNull(catalogue.get(tandem.exercise()).safer());
        var versions =
                new LighterVersions(catalogue, exercise -> !exercise.slug().equals(safer));

        assertThat(versions.of(List.of(tandem), LighterDay.SHORT).get(tandem.id()))
                .containsExactly(
                        new Lighter(new Choice(tandem.exercise(), tandem.dose().halved())));
    }

    @Test
    void aSiblingThatIsInThePlanAnywayIsNotDoneTwice() {
        var tandem = Drafts.item("stand-tandem");
        var safer = Drafts.item(
                Objects.requireNonNull(catalogue.get(tandem.exercise()).safer()).value());

        assertThat(all().of(List.of(tandem, safer), LighterDay.SHORT).get(tandem.id()))
                .containsExactly(Lighter.LEFT_OUT);
    }

    @Test
    void aSiblingThatIsOnlyOneOfSeveralToChooseFromElsewhereTakesThePlace() {
        var tandem = Drafts.item("stand-tandem");
        var safer = Objects.requireNonNull(catalogue.get(tandem.exercise()).safer());
        var offered = new Slot(1, List.of(new Choice(safer, times(2, 8))));
        var march = Drafts.item("seated-march").withSlot(offered);

        var versions = all().of(List.of(march, tandem), LighterDay.SHORT);

        assertThat(versions.keySet()).containsExactly(march.id(), tandem.id());
        assertThat(versions.get(tandem.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.instead())
                        .isNotNull()
                        .extracting(Choice::exercise)
                        .isEqualTo(safer));
    }

    @Test
    void ofTwoToChooseFromThatBecomeTheSameOneIsLeft() {
        var tandem = Drafts.item("stand-tandem");
        var safer = Objects.requireNonNull(catalogue.get(tandem.exercise()).safer());
        var both = tandem.withSlot(new Slot(1, List.of(new Choice(safer, times(2, 8)))));

        assertThat(all().of(List.of(both), LighterDay.SHORT).get(both.id())).contains(Lighter.LEFT_OUT);
    }

    @Test
    void thereIsNoEnduranceWhenItIsHot() {
        var endurance = catalogue.all().stream()
                .filter(it -> it.domain() == Domain.ENDURANCE)
                .findFirst()
                .orElseThrow();
        var item = Drafts.item(endurance.slug().value());

        assertThat(instead(LighterDay.HOT, item)).isNull();
        assertThat(instead(LighterDay.SHORT, item)).isNotNull();
    }

    @Test
    void whatTheTherapistDecidedHolds() {
        var dance = new Lighter(new Choice(new ExerciseSlug("seated-dance"), times(1, 3)));
        var march = Drafts.item("seated-march").withVariants(new Variants(dance, Lighter.LEFT_OUT));

        assertThat(instead(LighterDay.SHORT, march)).isEqualTo(dance.instead());
        assertThat(instead(LighterDay.HOT, march)).isNull();
    }

    @Test
    void eachExerciseOfASlotHasALighterVersion() {
        var dance = new Choice(new ExerciseSlug("seated-dance"), times(4, 8));
        var march = Drafts.item("seated-march").withSlot(new Slot(1, List.of(dance)));

        assertThat(all().of(List.of(march), LighterDay.SHORT).get(march.id()))
                .containsExactly(
                        new Lighter(new Choice(march.exercise(), march.dose().halved())),
                        new Lighter(new Choice(dance.exercise(), times(2, 8))));
    }

    private @Nullable Choice instead(LighterDay day, DraftItem item) {
        return all().of(List.of(item), day)
                .getOrDefault(item.id(), List.of())
                .getFirst()
                .instead();
    }

    private LighterVersions all() {
        return new LighterVersions(catalogue, exercise -> true);
    }

    private static Dose times(int sets, int repetitions) {
        return new Dose(sets, repetitions, null, null, 30, Side.NONE, Support.NONE, null);
    }

    private static Dose minutes(String minutes) {
        return new Dose(1, null, null, new BigDecimal(minutes), 0, Side.NONE, Support.NONE, null);
    }
}
