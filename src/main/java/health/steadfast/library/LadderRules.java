package health.steadfast.library;

import health.steadfast.library.CatalogueContent.Entry;
import health.steadfast.library.CatalogueContent.Ladder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** The rules of one ladder: its rungs exist, each is another step, and what it says of the hands is what they do. */
final class LadderRules {

    private final Map<String, Entry> bySlug;

    LadderRules(Map<String, Entry> bySlug) {
        this.bySlug = bySlug;
    }

    void check(Ladder ladder) {
        if (new HashSet<>(ladder.rungs()).size() != ladder.rungs().size()) {
            throw ladder.place().refused("a rung of '%s' stands twice".formatted(ladder.family()));
        }
        ladder.rungs().forEach(slug -> checkRung(ladder, slug));
        checkLevers(ladder);
    }

    private void checkRung(Ladder ladder, String slug) {
        var entry = bySlug.get(slug);
        if (entry == null || !ladder.family().equals(entry.exercise().family())) {
            throw ladder.place().refused("the rung '%s' is no exercise of this ladder".formatted(slug));
        }
        if (entry.exercise().domain() != ladder.domain()) {
            throw ladder.place().refused("the rung '%s' is of another domain".formatted(slug));
        }
        var support = ladder.leversOf(slug).get(LeverKind.SUPPORT);
        if (support != null && !support.equals(entry.exercise().support().code())) {
            throw ladder.place()
                    .refused("the lever 'support' of '%s' is not the support of the exercise".formatted(slug));
        }
    }

    private static void checkLevers(Ladder ladder) {
        var seen = new HashMap<Map<LeverKind, String>, String>();
        for (var slug : ladder.rungs()) {
            var twin = seen.put(ladder.leversOf(slug), slug);
            if (twin != null) {
                throw ladder.place().refused("no lever differs between the rungs '%s' and '%s'".formatted(twin, slug));
            }
        }
    }
}
