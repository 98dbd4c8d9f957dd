package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueRulesTest {

    private final CatalogueFiles files = CatalogueFiles.original();

    @Test
    void theFilesOfTheProgramHoldEveryRule() {
        var content = files.parse();

        assertThat(content.exercises()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(content.ladders()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(content.exercises().stream()
                        .map(it -> it.exercise().domain())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Domain.values());
    }

    @Test
    void everyExerciseOfHighFallRiskAsksForAPersonAReviewedFallAndAHold() {
        var high = files.parse().exercises().stream()
                .map(CatalogueContent.Entry::exercise)
                .filter(it -> it.fallRisk() == FallRisk.HIGH)
                .toList();

        assertThat(high).hasSizeGreaterThan(10).allSatisfy(it -> {
            assertThat(it.safety()).contains("second-person");
            assertThat(it.contraindications()).contains("recent-fall");
            assertThat(it.support()).isIn(Support.BOTH_HANDS, Support.ONE_HAND, Support.FINGERTIPS);
        });
    }

    @Test
    void aMissingTextIsRefusedWithItsLine() {
        var broken = files.inEnglish("    name: Sit and reach out\n", "");

        assertRefused(broken, broken.lineOf("slug: sit-and-reach-out"), "'name' is missing");
    }

    @Test
    void somethingThatIsNotYamlIsRefusedWithItsLine() {
        var broken = files.inEnglish("    name: Sit and reach out", "    name: [Sit and reach out");

        assertThatExceptionOfType(CatalogueRefused.class)
                .isThrownBy(broken::parse)
                .withMessageContaining("catalogue.yaml, line ")
                .withMessageContaining("not YAML");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new CatalogueFiles("", files.german()), 1, "the file is empty");
    }

    @Test
    void aCodeOutsideTheVocabularyIsRefused() {
        var broken = files.inEnglish("\n    position: sitting", "\n    position: floating");

        assertRefused(broken, broken.lineOf("position: floating"), "'floating' is not in the vocabulary 'positions'");
    }

    @Test
    void aSlugThatStandsTwiceIsRefused() {
        var broken = files.inEnglish("slug: sit-and-reach-out", "slug: sit-tall-hands-free");

        assertRefused(broken, broken.lineOf("slug: sit-tall-hands-free\n    name: Sit and"), "stands twice");
    }

    @Test
    void aGapInALadderIsRefused() {
        var broken = files.inEnglish("{family: sitting-balance, level: 3", "{family: sitting-balance, level: 4");

        assertRefused(broken, broken.lineOf("slug: sit-on-air-cushion"), "it is not rung 4");
    }

    @Test
    void aDifferentNumberOfStepsInGermanIsRefused() {
        var broken = files.inGerman("      - Legen Sie die Hände ab und ruhen Sie sich aus.\n", "");

        assertRefused(broken, broken.lineOf("slug: sit-tall-hands-free"), "5 steps in English, 4 in German");
    }

    @Test
    void aSaferExerciseThatDoesNotExistIsRefused() {
        var broken = files.inEnglish("safer: sit-tall-hands-free", "safer: sit-in-the-clouds");

        assertRefused(broken, broken.lineOf("slug: sit-on-air-cushion"), "safer 'sit-in-the-clouds' does not exist");
    }

    @Test
    void aSaferExerciseThatIsRiskyItselfIsRefused() {
        var broken = files.inEnglish("safer: sit-tall-hands-free", "safer: stand-tandem");

        assertRefused(broken, broken.lineOf("slug: sit-on-air-cushion"), "has to be of low risk");
    }

    @Test
    void aRiskyExerciseOnTheFeetWithoutASaferOneIsRefused() {
        var broken = files.inEnglish("\n    safer: seated-march\n", "\n    safer: null\n");

        assertRefused(broken, broken.lineOf("slug: stand-march-worktop"), "names a safer one");
    }

    @Test
    void highFallRiskWithoutASecondPersonIsRefused() {
        var broken = files.inEnglish("fall_risk: low", "fall_risk: high");

        assertRefused(broken, broken.lineOf("slug: sit-tall-hands-free"), "high fall risk needs second-person");
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        var broken = files.inEnglish("dosage: {sets: 3,", "dosage: {sets: 30,");

        assertRefused(broken, broken.lineOf("dosage: {sets: 30,"), "a whole number from 1 to 10");
    }

    @Test
    void aMisspeltKeyIsRefused() {
        var broken = files.inEnglish("    warnings: []\n", "    warnings: []\n    warmings: []\n");

        assertRefused(broken, broken.lineOf("warmings"), "unknown key 'warmings'");
    }

    @Test
    void filesOfTwoVersionsAreRefused() {
        var broken = new CatalogueFiles(files.english(), files.newer(1).german());

        assertThatExceptionOfType(CatalogueRefused.class)
                .isThrownBy(broken::parse)
                .withMessageContaining("catalogue_de.yaml, line 4: version ");
    }

    private static void assertRefused(CatalogueFiles broken, int line, String reason) {
        assertThatExceptionOfType(CatalogueRefused.class)
                .isThrownBy(broken::parse)
                .withMessageStartingWith("catalogue.yaml, line %d: ".formatted(line))
                .withMessageContaining(reason);
    }
}
