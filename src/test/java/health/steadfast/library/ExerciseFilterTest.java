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
