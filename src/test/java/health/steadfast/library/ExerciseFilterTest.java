package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ExerciseFilterTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void withoutAWishEverythingIsFound() {
        assertThat(ExerciseFilter.ALL.apply(catalogue, Locale.ENGLISH)).isEqualTo(catalogue.all());
        assertThat(ExerciseFilter.ALL.isEmpty()).isTrue();
    }

    @Test
    void everyExerciseIsReachedByItsNameItsDomainAndItsPosition() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(catalogue.all()).allSatisfy(it -> {
                var found = ExerciseFilter.ALL
                        .with(Facet.DOMAIN, Set.of(it.domain().code()))
                        .with(Facet.POSITION, Set.of(it.position()))
                        .with(catalogue.text(it.slug(), locale).name())
                        .apply(catalogue, locale);
                assertThat(found).contains(it);
            });
        }
    }

    /** The list of the product's requirement on the catalogue, as a therapist would type it. */
    @Test
    void everythingTheProductAsksForIsFoundByItsWord() {
        var english =
                "keyboard handwriting cutlery teeth buttons dressed cycling e-bike tricycle handbike climbing yoga "
                        + "tai-chi qigong meditation progressive autogenic fascia feet posture trunk treadmill dance imagery floor "
                        + "stairs transfers bed toilet car carry helper wheelchair relieve tremor zip shoe jar key phone cup pill "
                        + "shave cooking spasticity fatigue calf";
        var german =
                "tastatur handschrift besteck zähne knöpfe anziehen heimtrainer e-bike dreirad handbike klettern yoga "
                        + "tai-chi qigong meditation progressive autogenes faszien füße haltung rumpf laufband tanzen vorstellen "
                        + "boden treppe umsetzen bett toilette auto tragen hilfsperson rollstuhl entlasten zittern reißverschluss "
                        + "schuh glas schlüssel telefon becher pillendose rasieren kochen spastik wade";

        assertThat(english.split(" "))
                .filteredOn(word -> slugs(word, Locale.ENGLISH).isEmpty())
                .isEmpty();
        assertThat(german.split(" "))
                .filteredOn(word -> slugs(word, Locale.GERMAN).isEmpty())
                .isEmpty();
    }

    @Test
    void facetsNarrowTogether() {
        var found = ExerciseFilter.ALL
                .with(Facet.DOMAIN, Set.of("balance"))
                .with(Facet.POSITION, Set.of("sitting"))
                .with(Facet.EQUIPMENT, Set.of("air-cushion", "chair-armrests", "mat"))
                .with("cushion")
                .apply(catalogue, Locale.ENGLISH);

        assertThat(found).extracting(it -> it.slug().value()).containsExactly("sit-on-air-cushion");
    }

    @Test
    void everyWordCountsInAnyOrderAndCase() {
        assertThat(slugs("TOE heel", Locale.ENGLISH)).contains("stand-tandem");
        assertThat(slugs("heel spoon", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void accentsDoNotMatter() {
        var typedWithout = slugs("fuss", Locale.GERMAN);

        assertThat(typedWithout).isNotEmpty().isEqualTo(slugs("Fuß", Locale.GERMAN));
        assertThat(slugs("hande", Locale.GERMAN))
                .isEqualTo(slugs("Hände", Locale.GERMAN))
                .isNotEmpty();
    }

    @Test
    void aLadderOrABuildingBlockIsFoundToo() {
        assertThat(slugs("base of support", Locale.ENGLISH)).contains("stand-tandem", "stand-one-leg");
        assertThat(slugs("coordination", Locale.ENGLISH)).contains("sit-on-air-cushion");
    }

    @Test
    void namesThatBeginWithTheTextComeFirst() {
        var found = ExerciseFilter.ALL.with("sit").apply(catalogue, Locale.ENGLISH);

        assertThat(catalogue.text(found.getFirst().slug(), Locale.ENGLISH).name())
                .startsWithIgnoringCase("sit");
    }

    @Test
    void textThatMeansSomethingToADatabaseOrABrowserFindsNothing() {
        assertThat(slugs("' or 1=1 --", Locale.ENGLISH)).isEmpty();
        assertThat(slugs("<img src=x onerror=alert(1)>", Locale.ENGLISH)).isEmpty();
        assertThat(slugs(".*", Locale.ENGLISH)).isEmpty();
    }

    private List<String> slugs(String text, Locale locale) {
        return ExerciseFilter.ALL.with(text).apply(catalogue, locale).stream()
                .map(it -> it.slug().value())
                .toList();
    }
}
