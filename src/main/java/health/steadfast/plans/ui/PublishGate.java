package health.steadfast.plans.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PublishingCheck;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What has to be in order before publishing is tried; the first thing that is not is said, and its field gets the focus. */
final class PublishGate {

    private final DraftTools tools;
    private final DraftDesk desk;
    private final DraftList list;
    private final Supplier<Optional<Focusable<?>>> elsewhere;
    private final PublishBar bar;

    /** @param elsewhere the first wrong field outside the list of items */
    PublishGate(
            DraftTools tools,
            DraftDesk desk,
            DraftList list,
            Supplier<Optional<Focusable<?>>> elsewhere,
            PublishBar bar) {
        this.tools = tools;
        this.desk = desk;
        this.list = list;
        this.elsewhere = elsewhere;
        this.bar = bar;
    }

    boolean isOpen(Set<ExerciseSlug> released) {
        bar.say("");
        return hasItems() && fieldsAreRight() && itemsAreCleared(released) && bar.isComplete() && hasChanges();
    }

    private boolean hasItems() {
        return !desk.draft().items().isEmpty() || say("plans.rule.empty");
    }

    private boolean fieldsAreRight() {
        var wrong = list.firstInvalid().or(elsewhere);
        wrong.ifPresent(Focusable::focus);
        return wrong.isEmpty() || say("plans.draft.check-fields");
    }

    private boolean itemsAreCleared(Set<ExerciseSlug> released) {
        var check = new PublishingCheck(tools.catalogue(), desk.patient(), released);
        var problem = check.problems(desk.draft().items()).stream().findFirst();
        problem.ifPresent(it -> {
            list.row(it.item()).problems().focusMissing();
            bar.say(tools.words()
                    .refusal(it.violation(), desk.today(), UI.getCurrent().getLocale()));
        });
        return problem.isEmpty();
    }

    private boolean hasChanges() {
        var base = desk.draft().baseNo();
        return base == 0
                || !desk.changes().isEmpty()
                || !desk.strategyChanges().isEmpty()
                || say("plans.draft.no-change", base);
    }

    /** Always false, as the gate is closed by what is said. */
    private boolean say(String key, Object... arguments) {
        bar.say(UI.getCurrent().getTranslation(key, arguments));
        return false;
    }
}
