package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A plan as it is taken up again after a rest. */
public final class EasierStart {

    private static final int SESSIONS = 2;

    private final Catalogue catalogue;
    private final PatientCard patient;

    public EasierStart(Catalogue catalogue, PatientCard patient) {
        this.catalogue = catalogue;
        this.patient = patient;
    }

    /** The items as they begin; unchanged where there is nothing to make easier. */
    public List<DraftItem> of(List<DraftItem> items, Resumption how) {
        return switch (how) {
            case SAME -> items;
            case FEWER_SETS -> items.stream().map(EasierStart::oneSetFewer).toList();
            case STEP_DOWN, REASSESS -> oneRungLower(items);
        };
    }

    /**
     * The day on which the full sets return: after two sessions, however the patient spreads them over the week.
     */
    public static LocalDate fullAgain(List<DraftItem> items, LocalDate resumed) {
        var daysAWeek = items.stream()
                .mapToInt(item -> item.schedule().daysAWeek())
                .max()
                .orElse(7);
        return resumed.plusDays(Math.ceilDiv(SESSIONS * 7, daysAWeek));
    }

    private static DraftItem oneSetFewer(DraftItem item) {
        var sets = item.dose().sets();
        return sets == 1 ? item : item.withDose(item.dose().withSets(sets - 1));
    }

    /**
     * Each item of a ladder on the rung below, on the lowest with one set fewer. The lower rungs go first, so that a
     * rung that another item leaves is free.
     */
    private List<DraftItem> oneRungLower(List<DraftItem> items) {
        var plan = new ArrayList<>(items);
        items.stream()
                .sorted(Comparator.comparingInt(this::level))
                .forEach(item -> plan.set(indexOf(plan, item), lower(item, plan)));
        return List.copyOf(plan);
    }

    private DraftItem lower(DraftItem item, List<DraftItem> plan) {
        if (catalogue.get(item.exercise()).family() == null) {
            return item;
        }
        return new Steps(catalogue, patient, plan)
                .easier(item).stream()
                        .filter(step -> step.kind() == Step.Kind.RUNG_DOWN || step.kind() == Step.Kind.FEWER_SETS)
                        .map(Step::after)
                        .findFirst()
                        .orElse(item);
    }

    private int level(DraftItem item) {
        var level = catalogue.get(item.exercise()).level();
        return level == null ? 0 : level;
    }

    private static int indexOf(List<DraftItem> plan, DraftItem item) {
        for (var i = 0; i < plan.size(); i++) {
            if (plan.get(i).id().equals(item.id())) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in the plan: " + item.id());
    }
}
