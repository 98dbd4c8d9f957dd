package health.steadfast.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item as JSON keeps it: of a draft, or of a template. */
record ItemContent(
        Purpose purpose,
        VersionItem item,
        @Nullable List<VersionOption> options,
        @Nullable List<VersionVariant> variants) {

    static ItemContent of(DraftItem draft) {
        return new ItemContent(
                draft.purpose(),
                VersionItem.of(draft),
                VersionOption.of(draft).toList(),
                VersionVariant.ofDraft(draft).toList());
    }

    DraftItem toDraft() {
        return item.toDraft(purpose, options == null ? List.of() : options, variants == null ? List.of() : variants);
    }
}
