package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one choice of an item on a lighter day, as it is stored.
 *
 * @param position 0: the item's own exercise, from 1: a further one of its slot
 * @param automatic made by the program; it is made again when the item changes
 * @param exerciseSlug null: left out
 */
@Embeddable
record VersionVariant(
        UUID itemId,
        @Enumerated(EnumType.STRING) LighterDay variant,
        int position,
        boolean automatic,
        @Nullable String exerciseSlug,
        @Embedded @Nullable StoredDose dose) {

    /** All rows of a version. */
    static List<VersionVariant> of(List<DraftItem> items, LighterVersions versions) {
        return Stream.of(LighterDay.values())
                .flatMap(day -> {
                    var lighter = versions.of(items, day);
                    return items.stream().flatMap(item -> of(item, day, lighter.getOrDefault(item.id(), List.of())));
                })
                .toList();
    }

    /** What the therapist decided about an item that is still a draft. */
    static Stream<VersionVariant> ofDraft(DraftItem item) {
        return Stream.of(LighterDay.values()).flatMap(day -> {
            var decided = item.variants().on(day);
            return decided == null ? Stream.of() : of(item, day, List.of(decided));
        });
    }

    static Variants decided(List<VersionVariant> rows) {
        var variants = Variants.AUTOMATIC;
        for (var row : rows) {
            if (row.position == 0 && !row.automatic) {
                variants = variants.with(row.variant, row.toLighter());
            }
        }
        return variants;
    }

    /** For each lighter day what becomes of the choices, in their order. */
    static Map<LighterDay, List<Lighter>> lighter(List<VersionVariant> rows) {
        var lighter = new EnumMap<LighterDay, List<Lighter>>(LighterDay.class);
        for (var day : LighterDay.values()) {
            var ofDay = rows.stream()
                    .filter(row -> row.variant == day)
                    .sorted(Comparator.comparing(VersionVariant::position))
                    .map(VersionVariant::toLighter)
                    .toList();
            if (!ofDay.isEmpty()) {
                lighter.put(day, ofDay);
            }
        }
        return lighter;
    }

    private static Stream<VersionVariant> of(DraftItem item, LighterDay day, List<Lighter> ofChoices) {
        var decided = item.variants().on(day);
        return IntStream.range(0, ofChoices.size()).mapToObj(position -> {
            var instead = ofChoices.get(position).instead();
            return new VersionVariant(
                    item.id().value(),
                    day,
                    position,
                    position > 0 || decided == null,
                    instead == null ? null : instead.exercise().value(),
                    instead == null ? null : StoredDose.of(instead.dose()));
        });
    }

    private Lighter toLighter() {
        return exerciseSlug == null || dose == null
                ? Lighter.LEFT_OUT
                : new Lighter(new Choice(new ExerciseSlug(exerciseSlug), dose.toDose()));
    }
}
