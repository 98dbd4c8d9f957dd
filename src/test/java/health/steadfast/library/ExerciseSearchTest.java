package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.CatalogueSnapshot.LadderText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ExerciseSearchTest {

    private static final Duration AT_ONCE = Duration.ofMillis(50);
    private static final int MANY = 300;

    @Autowired
    Catalogue catalogue;

    @Test
    void everyCountIsWhatTheChoiceWouldLeave() {
        var filter = ExerciseFilter.ALL.with(Facet.DOMAIN, Set.of("balance")).with("stand");
        var search = new ExerciseSearch(catalogue, Locale.ENGLISH);

        var counts = search.find(filter, it -> true).counts();

        for (var facet : Facet.values()) {
            for (var code : facet.choices(catalogue)) {
                var found = search.find(filter.with(facet, Set.of(code)), it -> true)
                        .found();
                assertThat(counts.get(facet).get(code)).as(facet + " " + code).isEqualTo(found.size());
            }
        }
        assertThat(counts.get(Facet.POSITION).get("standing")).isPositive();
    }

    @Test
    void whatIsKeptBackIsCountedApart() {
        var result = new ExerciseSearch(catalogue, Locale.ENGLISH)
                .find(ExerciseFilter.ALL, it -> !it.excludedWith().contains("wheelchair"));

        assertThat(result.hidden())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.excludedWith()).contains("wheelchair"));
        assertThat(result.found().size() + result.hidden().size())
                .isEqualTo(catalogue.all().size());
        assertThat(result.counts().get(Facet.DOMAIN).values().stream()
                        .mapToInt(it -> it)
                        .sum())
                .isEqualTo(result.found().size());
    }

    @Test
    void equipmentAtHandLeavesOutWhatNeedsMore() {
        var found = new ExerciseSearch(catalogue, Locale.ENGLISH)
                .find(ExerciseFilter.ALL.with(Facet.EQUIPMENT, Set.of("chair-sturdy", "wall")), it -> true)
                .found();

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Set.of("chair-sturdy", "wall")).containsAll(it.equipment()));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "en, staand, stand-tandem",
        "en, stnad, stand-tandem",
        "en, balancce, stand-tandem",
        "de, gleichgewciht, stand-tandem",
        "de, munzen, post-coins",
        "de, Münzne, post-coins"
    })
    void oneTypoIsForgivenInBothLanguages(String language, String typed, String slug) {
        var found = new ExerciseSearch(catalogue, Locale.of(language))
                .find(ExerciseFilter.ALL.with(typed), it -> true)
                .found();

        assertThat(found).extracting(it -> it.slug().value()).contains(slug);
    }

    @Test
    void threeHundredExercisesAreAnsweredAtOnce() {
        var many = threeHundred();
        var filter = ExerciseFilter.ALL
                .with("stnad balance")
                .with(Facet.POSITION, Set.of("standing"))
                .with(Facet.FALL_RISK, Set.of("high"));
        var search = new ExerciseSearch(many, Locale.GERMAN);
        for (var warm = 0; warm < 20; warm++) {
            search.find(filter, it -> true);
        }

        var begun = System.nanoTime();
        search.find(filter, it -> true);
        var one = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        new ExerciseSearch(many, Locale.GERMAN).find(ExerciseFilter.ALL, it -> true);
        var first = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(many.all()).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(one).isLessThan(AT_ONCE);
        assertThat(first).isLessThan(AT_ONCE);
    }

    private Catalogue threeHundred() {
        var exercises = new LinkedHashMap<ExerciseSlug, Exercise>();
        var texts = new LinkedHashMap<ExerciseSlug, Map<String, ExerciseText>>();
        var labels = new LinkedHashMap<String, Map<String, Map<String, String>>>();
        for (var kind :
                List.of("domains", "positions", "equipment", "aids", "fall_risk", "building_blocks", "symptoms")) {
            catalogue
                    .codes(kind)
                    .forEach(code -> labels.computeIfAbsent(kind, it -> new LinkedHashMap<>())
                            .put(code, Map.of("en", code, "de", catalogue.label(kind, code, Locale.GERMAN))));
        }
        var all = new ArrayList<Exercise>();
        while (all.size() < MANY) {
            all.addAll(catalogue.all());
        }
        for (var number = 0; number < all.size(); number++) {
            var slug = new ExerciseSlug("many-" + number);
            exercises.put(slug, Exercises.with(all.get(number), "slug", slug));
            texts.put(
                    slug,
                    Map.of(
                            "en", catalogue.text(all.get(number).slug(), Locale.ENGLISH),
                            "de", catalogue.text(all.get(number).slug(), Locale.GERMAN)));
        }
        return new CatalogueSnapshot(exercises, texts, Map.<String, Map<String, LadderText>>of(), labels);
    }
}
