package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyRulesTest {

    private static final Verdict SEATED_MARCH = Verdict.saferOrRest(new ExerciseSlug("seated-march"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void highFallRiskRestsAfterAnyFall(boolean injured) {
        for (var position : new String[] {"standing", "walking", "sitting", "lying"}) {
            var exercise = SomeExercise.at(position, FallRisk.HIGH).safer("seated-march");

            assertThat(SafetyRules.afterFall(exercise.get(), injured)).isEqualTo(Verdict.RESTS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNotForARecentFallRests(boolean injured) {
        var seated = SomeExercise.at("sitting", FallRisk.LOW).notWith("recent-fall");

        assertThat(SafetyRules.afterFall(seated.get(), injured)).isEqualTo(Verdict.RESTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "walking", "sit-to-stand"})
    void mediumRiskOnTheFeetBecomesItsSaferSiblingElseRests(String position) {
        var exercise = SomeExercise.at(position, FallRisk.MEDIUM);

        assertThat(SafetyRules.afterFall(exercise.safer("seated-march").get(), false))
                .isEqualTo(SEATED_MARCH);
        assertThat(SafetyRules.afterFall(exercise.get(), false)).isEqualTo(Verdict.RESTS);
    }

    @Test
    void lowRiskOnTheFeetGoesOnWithoutAnInjury() {
        assertThat(SafetyRules.afterFall(
                        SomeExercise.at("standing", FallRisk.LOW).get(), false))
                .isEqualTo(Verdict.STAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing", "walking", "sit-to-stand"})
    void withAnInjuryEverythingOnTheFeetRests(String position) {
        for (var risk : FallRisk.values()) {
            var exercise = SomeExercise.at(position, risk).safer("seated-march");

            assertThat(SafetyRules.afterFall(exercise.get(), true)).isEqualTo(Verdict.RESTS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sittingLyingAndHandExercisesGoOn(boolean injured) {
        assertThat(SafetyRules.afterFall(
                        SomeExercise.at("sitting", FallRisk.MEDIUM)
                                .safer("sit-tall")
                                .get(),
                        injured))
                .isEqualTo(Verdict.STAYS);
        assertThat(SafetyRules.afterFall(SomeExercise.at("lying", FallRisk.LOW).get(), injured))
                .isEqualTo(Verdict.STAYS);
        assertThat(SafetyRules.afterFall(SomeExercise.of(Domain.FINE_MOTOR).get(), injured))
                .isEqualTo(Verdict.STAYS);
    }

    @Test
    void theSeatedVersionLeavesNothingOnTheFeet() {
        assertThat(SafetyRules.seatedOnly(SomeExercise.at("standing", FallRisk.LOW)
                        .safer("seated-march")
                        .get()))
                .isEqualTo(SEATED_MARCH);
        assertThat(SafetyRules.seatedOnly(
                        SomeExercise.at("walking", FallRisk.LOW).get()))
                .isEqualTo(Verdict.RESTS);
        assertThat(SafetyRules.seatedOnly(
                        SomeExercise.at("sitting", FallRisk.LOW).get()))
                .isEqualTo(Verdict.STAYS);
    }

    @Test
    void theSeatedVersionLeavesNothingOfHighRiskAndNoRiding() {
        var transfer = SomeExercise.at("sitting", FallRisk.HIGH);
        var ride = SomeExercise.at("sitting", FallRisk.MEDIUM).needs("wear-helmet", "quiet-place");

        assertThat(SafetyRules.seatedOnly(transfer.get())).isEqualTo(Verdict.RESTS);
        assertThat(SafetyRules.seatedOnly(transfer.safer("seated-march").get())).isEqualTo(SEATED_MARCH);
        assertThat(SafetyRules.seatedOnly(ride.get())).isEqualTo(Verdict.RESTS);
        assertThat(SafetyRules.seatedOnly(ride.safer("seated-march").get())).isEqualTo(SEATED_MARCH);
        assertThat(SafetyRules.seatedOnly(
                        SomeExercise.at("sitting", FallRisk.MEDIUM).get()))
                .isEqualTo(Verdict.STAYS);
    }

    @Test
    void withAnInjuryRidingRestsToo() {
        var ride =
                SomeExercise.at("sitting", FallRisk.MEDIUM).needs("wear-helmet").safer("seated-march");

        assertThat(SafetyRules.afterFall(ride.get(), true)).isEqualTo(Verdict.RESTS);
        assertThat(SafetyRules.afterFall(ride.get(), false)).isEqualTo(Verdict.STAYS);
    }

    @Test
    void whoTrainsAloneNeverGetsWhatNeedsASecondPerson() {
        var together = SomeExercise.at("standing", FallRisk.HIGH).needs("worktop-front", "second-person");

        assertThat(SafetyRules.alone(together.get())).isEqualTo(Verdict.RESTS);
        assertThat(SafetyRules.alone(together.safer("seated-march").get())).isEqualTo(SEATED_MARCH);
        assertThat(SafetyRules.alone(SomeExercise.at("standing", FallRisk.HIGH).get()))
                .isEqualTo(Verdict.STAYS);
    }

    @Test
    void ofTwoVerdictsTheStricterHolds() {
        assertThat(Verdict.STAYS.and(SEATED_MARCH)).isEqualTo(SEATED_MARCH);
        assertThat(SEATED_MARCH.and(Verdict.RESTS)).isEqualTo(Verdict.RESTS);
        assertThat(Verdict.RESTS.and(Verdict.STAYS)).isEqualTo(Verdict.RESTS);
    }

    @Test
    void relaxationImageryAndGentleMovementStayOpenOnHold() {
        assertThat(SafetyRules.staysOpenOnHold(
                        SomeExercise.of(Domain.RELAXATION).in("lying").get()))
                .isTrue();
        assertThat(SafetyRules.staysOpenOnHold(
                        SomeExercise.of(Domain.STRETCHING).get()))
                .isTrue();
        assertThat(SafetyRules.staysOpenOnHold(SomeExercise.of(Domain.JOYFUL_MOVEMENT)
                        .family("imagery")
                        .get()))
                .isTrue();
    }

    @Test
    void everythingElseRestsOnHold() {
        assertThat(SafetyRules.staysOpenOnHold(
                        SomeExercise.of(Domain.STRETCHING).in("standing").get()))
                .isFalse();
        assertThat(SafetyRules.staysOpenOnHold(SomeExercise.of(Domain.STRENGTH).get()))
                .isFalse();
        assertThat(SafetyRules.staysOpenOnHold(
                        SomeExercise.of(Domain.FINE_MOTOR).get()))
                .isFalse();
    }
}
