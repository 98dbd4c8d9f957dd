package health.steadfast.plans.ui;

import com.vaadin.flow.router.QueryParameters;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.Step;
import java.util.Arrays;
import java.util.Optional;

/** A step of one item that an address asks for; it is chosen in the dialog, and a therapist may choose another. */
record StepAsked(PlanItemId item, Step.Kind kind) {

    static Optional<StepAsked> in(QueryParameters query) {
        return query.getSingleParameter(PlanRoutes.ITEM)
                .flatMap(PlanItemId::parse)
                .flatMap(item -> query.getSingleParameter(PlanRoutes.STEP)
                        .flatMap(StepAsked::kind)
                        .map(kind -> new StepAsked(item, kind)));
    }

    /** Nothing opens if the item is not in the plan. */
    void open(PlanDesk desk) {
        desk.overview().outlook().live().stream()
                .flatMap(live -> live.items().stream())
                .filter(it -> it.id().equals(item))
                .findFirst()
                .ifPresent(it -> new StepDialog(desk, it, isUp()).prefer(kind).open());
    }

    private boolean isUp() {
        return switch (kind) {
            case RUNG_UP, MORE_SETS, SIBLING, LESS_SUPPORT -> true;
            case RUNG_DOWN, FEWER_SETS, EASIER_LADDER, MORE_SUPPORT -> false;
        };
    }

    private static Optional<Step.Kind> kind(String name) {
        return Arrays.stream(Step.Kind.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
