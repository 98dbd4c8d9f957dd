package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One item of a version or a draft as it is stored; further choices and lighter versions stand beside it.
 *
 * @param choose how many of its choices a session asks for; null: there is no choice
 * @param choices how many there are to choose from
 * @param checks names with commas; null: what the catalogue asks for
 */
@Embeddable
record VersionItem(
        UUID itemId,
        String exerciseSlug,
        @Embedded StoredDose dose,
        @Embedded StoredSchedule timing,
        @Nullable Integer choose,
        @Nullable Integer choices,
        @Nullable String checks,
        @Enumerated(EnumType.STRING) Aim.@Nullable Kind aimKind,
        @Nullable String aimCode,
        @Nullable String note,
        @Nullable String exclusionReason) {

    static VersionItem of(DraftItem item) {
        var slot = item.slot();
        var aim = item.aim();
        return new VersionItem(
                item.id().value(),
                item.exercise().value(),
                StoredDose.of(item.dose()),
                StoredSchedule.of(item.schedule(), item.active()),
                slot == null ? null : slot.choose(),
                slot == null ? null : slot.others().size() + 1,
                names(item.checks()),
                aim == null ? null : aim.kind(),
                aim == null ? null : aim.code(),
                item.note(),
                item.exclusionReason());
    }

    /** The item with what is stored beside it. */
    DraftItem toDraft(Purpose purpose, List<VersionOption> options, List<VersionVariant> variants) {
        return new DraftItem(
                new PlanItemId(itemId),
                new ExerciseSlug(exerciseSlug),
                purpose,
                aimKind == null || aimCode == null ? null : new Aim(aimKind, aimCode),
                dose.toDose(),
                timing.toSchedule(),
                timing.toActive(),
                choose == null ? null : VersionOption.slot(choose, options),
                checks(checks),
                note,
                exclusionReason,
                VersionVariant.decided(variants));
    }

    private static @Nullable String names(@Nullable Set<SetUpCheck> checks) {
        return checks == null
                ? null
                : checks.stream().sorted().map(SetUpCheck::name).collect(Collectors.joining(","));
    }

    private static @Nullable Set<SetUpCheck> checks(@Nullable String names) {
        return names == null
                ? null
                : Arrays.stream(names.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(SetUpCheck::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
