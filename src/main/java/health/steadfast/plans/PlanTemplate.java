package health.steadfast.plans;

import java.io.Serializable;
import java.util.List;

/**
 * A few exercises with their doses that a plan can start from, before they are fitted to a patient.
 *
 * @param key names it among all templates a therapist can see
 * @param weeks after how many weeks it is meant to be looked at again, 0: not said
 * @param items in the order of their weight; their ids mean nothing yet
 * @param strategies strategies and aids to try beside the exercises
 */
public record PlanTemplate(
        String key,
        Origin origin,
        TemplateText name,
        TemplateText about,
        int weeks,
        List<DraftItem> items,
        List<TemplateStrategy> strategies)
        implements Serializable {

    /** Whose it is. */
    public enum Origin {
        BUILT_IN,
        /** Shared with everybody who prescribes in the clinic. */
        CLINIC,
        /** Only for the therapist who made it, unless it is shared. */
        OWN,
        /** A version of a plan, of this patient or another one. */
        PLAN
    }

    public PlanTemplate {
        items = List.copyOf(items);
        strategies = List.copyOf(strategies);
    }

    /** What stands in a draft, to be kept under a name. */
    public static PlanTemplate ofDraft(PlanDraft draft) {
        return new PlanTemplate(
                "draft",
                Origin.PLAN,
                TemplateText.same(""),
                TemplateText.same(""),
                0,
                draft.items(),
                draft.strategies().stream().map(TemplateStrategy::of).toList());
    }

    /** A published version as something to start from. */
    public static PlanTemplate ofVersion(VersionDetails version) {
        return new PlanTemplate(
                "version-%s-%d".formatted(version.plan(), version.no()),
                Origin.PLAN,
                new TemplateText("version " + version.no(), "Version " + version.no()),
                TemplateText.same(version.reason()),
                0,
                version.items(),
                version.strategies().stream().map(TemplateStrategy::of).toList());
    }

    public PlanTemplate named(String words) {
        return new PlanTemplate(key, origin, TemplateText.same(words), about, weeks, items, strategies);
    }

    /** Without what was said to or about the patient it was made for. */
    PlanTemplate withoutPatient() {
        return new PlanTemplate(
                key,
                origin,
                name,
                TemplateText.same(""),
                weeks,
                items.stream().map(DraftItem::withoutPatient).toList(),
                strategies);
    }

    PlanTemplate withoutStrategies() {
        return new PlanTemplate(key, origin, name, about, weeks, items, List.of());
    }
}
