package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.MergeConflict.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the open plan beside a draft that may have been started from an older one, or from another plan.
 *
 * @param versions oldest first, empty: no plan is open
 */
record OpenPlan(List<VersionDetails> versions) {

    int newestNo() {
        return versions.isEmpty() ? 0 : versions.getLast().no();
    }

    /** A draft that begins with the newest version. */
    PlanDraft fresh() {
        var newest = content(newestNo());
        return new PlanDraft(newest.items(), newest.strategies(), "", null, id(), newestNo(), 0, null);
    }

    /** The draft as its author goes on with it. */
    OpenDraft open(PlanDraft kept, Map<ExerciseSlug, LocalDate> released, LocalDate today) {
        var ended = kept.basePlan() != null && !Objects.equals(kept.basePlan(), id());
        var draft = ended ? kept.withoutPlan() : kept;
        if (!ended && draft.baseNo() == newestNo()) {
            return opened(draft, null, released, today);
        }
        var merge = merge(draft, Map.of());
        var base = content(draft.baseNo()).items();
        var meanwhile = new Meanwhile(base, since(draft.baseNo()), ended, merge);
        return opened(merge.isClean() ? onTop(draft, merge) : draft, meanwhile, released, today);
    }

    PlanMerge merge(PlanDraft draft, Map<MergeConflict.Key, Pick> decided) {
        var mine = new PlanContent(draft.items(), draft.strategies());
        return PlanMerge.of(content(draft.baseNo()), content(newestNo()), mine, decided);
    }

    /** The draft with both sides in it, based on the newest version. */
    PlanDraft onTop(PlanDraft draft, PlanMerge merge) {
        return draft.on(id(), newestNo(), merge);
    }

    private OpenDraft opened(
            PlanDraft draft, @Nullable Meanwhile meanwhile, Map<ExerciseSlug, LocalDate> released, LocalDate today) {
        var base = content(draft.baseNo());
        var owners = find(draft.baseNo()).map(VersionDetails::owners).orElse(Map.of());
        return new OpenDraft(
                draft,
                base.items(),
                base.strategies(),
                owners,
                meanwhile,
                Outlook.of(versions, today),
                released,
                today);
    }

    private @Nullable PlanId id() {
        return versions.isEmpty() ? null : versions.getLast().plan();
    }

    private List<VersionDetails> since(int no) {
        return versions.stream().filter(version -> version.no() > no).toList();
    }

    private PlanContent content(int no) {
        return find(no).map(it -> new PlanContent(it.items(), it.strategies())).orElse(PlanContent.NOTHING);
    }

    private Optional<VersionDetails> find(int no) {
        return versions.stream().filter(version -> version.no() == no).findFirst();
    }
}
