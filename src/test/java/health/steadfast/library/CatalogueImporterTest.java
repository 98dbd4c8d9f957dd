package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import health.steadfast.testing.TestDatabase;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On a database of its own, as the application's role: what it imports would stand in the way of other tests. */
class CatalogueImporterTest {

    private static final ExerciseSlug SIT_AND_REACH = new ExerciseSlug("sit-and-reach-out");

    private final DriverManagerDataSource database = new DriverManagerDataSource(
            TestDatabase.url(TestDatabase.create()), "steadfast_app", TestDatabase.password());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final CatalogueImporter importer =
            new CatalogueImporter(jdbc, new CatalogueWriter(jdbc), Clock.systemUTC());
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final CatalogueFiles files = CatalogueFiles.original();

    @Test
    void theWholeCatalogueIsReadFromTheTablesInBothLanguages() {
        var catalogue = importing(files);

        assertThat(catalogue.all()).hasSize(files.parse().exercises().size());
        assertThat(catalogue.text(SIT_AND_REACH, Locale.ENGLISH).name()).isEqualTo("Sit and reach out");
        assertThat(catalogue.text(SIT_AND_REACH, Locale.GERMAN).name()).isEqualTo("Im Sitzen weit greifen");
        assertThat(catalogue.get(SIT_AND_REACH))
                .isEqualTo(files.parse().exercises().get(1).exercise());
        assertThat(catalogue.ladder("stance-base")).extracting(Exercise::level).containsExactly(1, 2, 3, 4, 5);
        assertThat(catalogue.get(SIT_AND_REACH).levers())
                .containsExactly(
                        entry(LeverKind.SURFACE, "firm-seat"),
                        entry(LeverKind.MOVEMENT, "reach-far"),
                        entry(LeverKind.SUPPORT, "none"));
        assertThat(catalogue.label("settings", "reach-far", Locale.GERMAN)).isEqualTo("Ein Arm greift weit");
        assertThat(catalogue.label("equipment", "worktop", Locale.ENGLISH)).contains("worktop");
        assertThat(catalogue.codes("positions")).startsWith("sitting").contains("walking");
        assertThat(catalogue.codes("general_contraindications")).hasSize(6);
        assertThat(catalogue.ladderTitle("stance-base", Locale.GERMAN)).startsWith("Stehen");
    }

    @Test
    void aSecondImportOfTheSameFilesChangesNothing() {
        importing(files);
        jdbc.sql("update steadfast.exercise_text set feel = 'touched' where slug = 'sit-and-reach-out'")
                .update();

        importing(files);

        assertThat(jdbc.sql("select feel from steadfast.exercise_text where slug = 'sit-and-reach-out'")
                        .query(String.class)
                        .list())
                .containsOnly("touched");
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void aNewerVersionRetiresWhatItNoLongerHasAndKeepsItReadable() {
        importing(files);

        var catalogue = importing(withoutSitAndReach().newer(1));

        assertThat(catalogue.all()).extracting(Exercise::slug).doesNotContain(SIT_AND_REACH);
        assertThat(catalogue.get(SIT_AND_REACH).retired()).isTrue();
        assertThat(catalogue.text(SIT_AND_REACH, Locale.ENGLISH).name()).isEqualTo("Sit and reach out");
        assertThat(catalogue.ladder("sitting-balance"))
                .extracting(it -> it.slug().value())
                .containsExactly("sit-tall-hands-free", "sit-on-air-cushion");
    }

    @Test
    void anExerciseThatComesBackIsOnOfferAgain() {
        importing(files);
        var without = importing(withoutSitAndReach().newer(1));
        assertThat(without.get(SIT_AND_REACH).retired()).isTrue();

        var catalogue = importing(files.newer(2));

        assertThat(catalogue.get(SIT_AND_REACH).retired()).isFalse();
        assertThat(catalogue.get(SIT_AND_REACH).level()).isEqualTo(2);
    }

    @Test
    void otherContentUnderTheSameVersionIsRefusedAndWhatIsThereStays() {
        importing(files);

        var catalogue = importing(files.inEnglish("name: Sit and reach out", "name: Something else"));

        assertThat(catalogue.text(SIT_AND_REACH, Locale.ENGLISH).name()).isEqualTo("Sit and reach out");
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void aBrokenNewerFileLeavesWhatIsThereInUse() {
        importing(files);

        var catalogue = importing(files.newer(1)
                .inEnglish("name: Sit and reach out", "name: Something else")
                .inEnglish("\n    position: sitting", "\n    position: floating"));

        assertThat(catalogue.text(SIT_AND_REACH, Locale.ENGLISH).name()).isEqualTo("Sit and reach out");
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void anOlderProgramOnANewerDatabaseKeepsTheNewerCatalogue() {
        importing(files.newer(1).inEnglish("name: Sit and reach out", "name: Newer"));

        assertThat(importing(files).text(SIT_AND_REACH, Locale.ENGLISH).name()).isEqualTo("Newer");
    }

    @Test
    void aBrokenFileOnAnEmptyDatabaseStopsTheStartWithLineAndReason() {
        var broken = files.inEnglish("\n    position: sitting", "\n    position: floating");

        assertThatIllegalStateException()
                .isThrownBy(() -> importing(broken))
                .withMessageContaining("catalogue.yaml, line %d".formatted(broken.lineOf("position: floating")))
                .withMessageContaining("'floating' is not in the vocabulary");
        assertThat(imports()).isZero();
    }

    private CatalogueFiles withoutSitAndReach() {
        var english = files.english().replace("safer: sit-and-reach-out", "safer: sit-tall-hands-free");
        var from = english.indexOf("  - slug: sit-and-reach-out");
        var shorter = english.substring(0, from) + english.substring(english.indexOf("  - slug: ", from + 5));
        var german = files.german();
        var at = german.indexOf("  sit-and-reach-out:");
        return new CatalogueFiles(
                        shorter,
                        german.substring(0, at) + german.substring(german.indexOf("  sit-on-air-cushion:", at)))
                .inEnglish("sit-and-reach-out, ", "")
                .inEnglish("[firm-seat, firm-seat, ", "[firm-seat, ")
                .inEnglish("[still, reach-far, ", "[still, ")
                .inEnglish("[none, none, one-hand]", "[none, one-hand]")
                .inEnglish("{family: sitting-balance, level: 3", "{family: sitting-balance, level: 2");
    }

    private CatalogueSnapshot importing(CatalogueFiles changed) {
        return transaction.execute(status -> {
            importer.importFiles(changed.files());
            return new CatalogueTables(jdbc).read();
        });
    }

    private int imports() {
        return jdbc.sql("select count(*) from steadfast.catalogue_import")
                .query(Integer.class)
                .single();
    }
}
