package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderRulesTest {

    private final CatalogueFiles files = CatalogueFiles.original();

    @Test
    void everyRungTurnsAtLeastOneLeverAgainstTheRungBelow() {
        var ladders = files.parse().ladders();

        assertThat(ladders).hasSizeGreaterThanOrEqualTo(30).allSatisfy(ladder -> {
            for (var rung = 1; rung < ladder.rungs().size(); rung++) {
                assertThat(ladder.leversOf(ladder.rungs().get(rung)))
                        .as(ladder.rungs().get(rung))
                        .isNotEqualTo(ladder.leversOf(ladder.rungs().get(rung - 1)));
            }
        });
    }

    @Test
    void theLeversOfARungStandInTheOrderOfTheMatrix() {
        var content = files.parse();

        assertThat(content.exercises()).allSatisfy(it -> {
            assertThat(List.copyOf(it.exercise().levers().keySet())).isSorted();
            assertThat(it.exercise().levers().isEmpty()).isEqualTo(it.exercise().family() == null);
        });
    }

    @Test
    void everyLeverHasANameInTheVocabulary() {
        assertThat(files.parse().vocabulary().get("levers").keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(LeverKind.values()).map(LeverKind::code).toList());
    }

    @Test
    void anUnknownLeverIsRefused() {
        var broken = files.inEnglish("      surface: [firm-seat", "      altitude: [firm-seat");

        assertRefused(broken, broken.lineOf("altitude"), "'altitude' is no lever");
    }

    @Test
    void anUnknownSettingIsRefused() {
        var broken = files.inEnglish("wobbly-cushion]", "flying-carpet]");

        assertRefused(broken, broken.lineOf("flying-carpet"), "'flying-carpet' is not in the vocabulary 'settings'");
    }

    @Test
    void aLeverWithoutASettingForEveryRungIsRefused() {
        var broken = files.inEnglish("[firm-seat, firm-seat, wobbly-cushion]", "[firm-seat, wobbly-cushion]");

        assertRefused(broken, broken.lineOf("surface: [firm-seat"), "2 settings for 3 rungs");
    }

    @Test
    void twoRungsWithoutADifferenceAreRefused() {
        var broken = files.inEnglish("[still, reach-far, one-arm-lifts]", "[still, still, one-arm-lifts]");

        assertRefused(
                broken,
                broken.lineOf("family: sitting-balance"),
                "no lever differs between the rungs 'sit-tall-hands-free' and 'sit-and-reach-out'");
    }

    @Test
    void aLeverThatContradictsTheSupportOfTheExerciseIsRefused() {
        var broken = files.inEnglish("[none, none, one-hand]", "[none, one-hand, one-hand]");

        assertRefused(broken, broken.lineOf("family: sitting-balance"), "'sit-and-reach-out' is not the support");
    }

    private static void assertRefused(CatalogueFiles broken, int line, String reason) {
        assertThatExceptionOfType(CatalogueRefused.class)
                .isThrownBy(broken::parse)
                .withMessageStartingWith("catalogue.yaml, line %d: ".formatted(line))
                .withMessageContaining(reason);
    }
}
