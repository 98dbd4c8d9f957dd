package health.steadfast.library;

import health.steadfast.library.CatalogueContent.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that hold across the catalogue. The first one broken refuses the file with line and reason. */
final class CatalogueRules {

    private static final Set<String> CHAIRS = Set.of("chair-sturdy", "chair-armrests", "chair-high");

    /** A check before the first set is only fair if what it speaks of is asked for. */
    private static final Map<String, Set<String>> NEEDED_FOR = Map.of(
            "worktop-front", Set.of("worktop"),
            "chair-behind", CHAIRS,
            "chair-against-wall", CHAIRS,
            "wall-close", Set.of("wall"),
            "table-stable", Set.of("table"),
            "mat-beside", Set.of("mat"),
            "hold-handrail", Set.of("stairs-rail"),
            "brakes-on", Set.of("wheelchair"));

    private final CatalogueContent content;
    private final Map<String, Entry> bySlug;

    CatalogueRules(CatalogueContent content) {
        this.content = content;
        this.bySlug = content.exercises().stream().collect(Collectors.toMap(Entry::slug, Function.identity()));
    }

    void check() {
        List<Function<Entry, Optional<String>>> rules = List.of(
                CatalogueRules::dose,
                CatalogueRules::steps,
                CatalogueRules::highFallRisk,
                CatalogueRules::wheelchair,
                CatalogueRules::equipment,
                this::exclusions,
                this::safer,
                this::rung);
        for (var entry : content.exercises()) {
            for (var rule : rules) {
                rule.apply(entry).ifPresent(reason -> {
                    throw entry.place().refused(entry.slug() + ": " + reason);
                });
            }
        }
        content.ladders().forEach(new LadderRules(bySlug)::check);
    }

    private static Optional<String> dose(Entry entry) {
        var it = entry.exercise();
        if (it.repetitions() == null && it.holdSeconds() == null && it.minutes() == null) {
            return Optional.of("a dose has reps, hold_s or duration_min");
        }
        return when(
                (it.repetitions() == null) != (it.secondsPerRepetition() == null),
                "seconds_per_rep is set exactly when reps is set");
    }

    private static Optional<String> steps(Entry entry) {
        var english = entry.english().steps().size();
        if (english < 3 || english > 6) {
            return Optional.of("an exercise has 3 to 6 steps, not %d".formatted(english));
        }
        var german = entry.german().steps().size();
        return when(english != german, "%d steps in English, %d in German".formatted(english, german));
    }

    /** Nobody does such an exercise alone, without a hold, or before a fall was talked about. */
    private static Optional<String> highFallRisk(Entry entry) {
        var it = entry.exercise();
        if (it.fallRisk() != FallRisk.HIGH) {
            return Optional.empty();
        }
        return when(
                !it.safety().contains("second-person")
                        || !it.contraindications().contains("recent-fall")
                        || it.support() == Support.NONE
                        || it.support() == Support.HOVER,
                "high fall risk needs second-person, recent-fall and a hand that holds on");
    }

    private static Optional<String> wheelchair(Entry entry) {
        return when(
                entry.exercise().isOnFeet() && !entry.exercise().excludedWith().contains("wheelchair"),
                "an exercise on the feet is excluded_with wheelchair");
    }

    private static Optional<String> equipment(Entry entry) {
        return entry.exercise().safety().stream()
                .filter(NEEDED_FOR::containsKey)
                .filter(code -> entry.exercise().equipment().stream()
                        .noneMatch(Objects.requireNonNull(NEEDED_FOR.get(code))::contains))
                .findFirst()
                .map(code -> "'%s' needs its equipment".formatted(code));
    }

    private Optional<String> exclusions(Entry entry) {
        var conditions = Objects.requireNonNull(content.vocabulary().get("contraindications"))
                .keySet();
        return entry.exercise().excludedWith().stream()
                .filter(conditions::contains)
                .filter(code -> !entry.exercise().contraindications().contains(code))
                .findFirst()
                .map(code -> "'%s' excludes, hence it is a contraindication too".formatted(code));
    }

    private Optional<String> safer(Entry entry) {
        var slug = entry.exercise().safer();
        if (slug == null) {
            return when(
                    entry.exercise().isOnFeet() && entry.exercise().fallRisk() != FallRisk.LOW,
                    "an exercise on the feet of medium or high risk names a safer one");
        }
        var safer = bySlug.get(slug.value());
        if (safer == null) {
            return Optional.of("safer '%s' does not exist".formatted(slug));
        }
        return when(
                !isSafe(safer.exercise(), entry.exercise()),
                ("safer '%s' has to be of low risk, sitting or lying, "
                                + "of the same domain and without a second person")
                        .formatted(slug));
    }

    private static boolean isSafe(Exercise safer, Exercise than) {
        return safer.fallRisk() == FallRisk.LOW
                && !safer.isOnFeet()
                && safer.domain() == than.domain()
                && !safer.safety().contains("second-person");
    }

    private Optional<String> rung(Entry entry) {
        var it = entry.exercise();
        if (it.family() == null || it.level() == null) {
            return when(entry.german().change() != null, "the German text has a change, but there is no ladder");
        }
        if (entry.german().change() == null) {
            return Optional.of("the German text lacks the change of its rung");
        }
        var rungs = rungsOf(it.family());
        if (rungs == null) {
            return Optional.of("the ladder '%s' does not exist".formatted(it.family()));
        }
        return when(
                rungs.size() < it.level() || !rungs.get(it.level() - 1).equals(entry.slug()),
                "it is not rung %d of the ladder '%s'".formatted(it.level(), it.family()));
    }

    private @Nullable List<String> rungsOf(String family) {
        return content.ladders().stream()
                .filter(ladder -> ladder.family().equals(family))
                .findFirst()
                .map(CatalogueContent.Ladder::rungs)
                .orElse(null);
    }

    private static Optional<String> when(boolean broken, String reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
