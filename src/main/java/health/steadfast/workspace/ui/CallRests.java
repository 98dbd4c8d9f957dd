package health.steadfast.workspace.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Segments;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.CallDecision;
import health.steadfast.training.CallSheet;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.RestDecision;
import health.steadfast.training.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rests now, said at once with every answer; and what is decided otherwise for single exercises. */
class CallRests extends Section {

    private final Function<ExerciseSlug, String> names;
    private final UnorderedList list = new UnorderedList();
    private final Details single = new Details(getTranslation("workspace.call.one-by-one"));
    private final Div choices = new Div();
    private final DateInput seenDone = new DateInput(getTranslation("workspace.call.seen-done"));
    private final Map<ItemExercise, RestDecision> otherwise = new HashMap<>();
    private List<CallSheet.Item> items = List.of();
    private boolean hurt;
    private @Nullable CallDecision decision;

    CallRests(Function<ExerciseSlug, String> names, LocalDate today) {
        this.names = names;
        addClassName("call-rests");
        single.setId("one-by-one");
        single.add(choices);
        choices.addClassName("call-choices");
        seenDone.setId("seen-done-on");
        seenDone.setMax(today);
        seenDone.setHelperText(getTranslation("workspace.call.seen-done.helper"));
        seenDone.addValueChangeListener(event -> seenDone.setInvalid(false));
        list.addClassName("call-list");
        add(new H3(getTranslation("workspace.call.rests")), list, single, seenDone);
    }

    void show(CallSheet sheet) {
        items = sheet.items();
        otherwise.keySet().retainAll(items.stream().map(CallSheet.Item::of).toList());
        draw();
    }

    void setHurt(boolean hurt) {
        if (this.hurt != hurt) {
            this.hurt = hurt;
            draw();
        }
    }

    void setDecision(@Nullable CallDecision decision) {
        this.decision = decision;
        draw();
    }

    Map<ItemExercise, RestDecision> otherwise() {
        return otherwise;
    }

    @Nullable
    LocalDate seenDoneOn() {
        return seenDone.isVisible() ? seenDone.getValue() : null;
    }

    void refuseSeenDone(String text) {
        seenDone.setErrorMessage(text);
        seenDone.setInvalid(true);
        seenDone.focus();
    }

    private void draw() {
        var resting = items.stream()
                .filter(item -> verdict(item).kind() != Verdict.Kind.STAYS)
                .toList();
        list.removeAll();
        resting.forEach(item -> list.add(line(item)));
        goingOn();
        choices.removeAll();
        resting.forEach(item -> choices.add(choice(item)));
        single.setVisible(!resting.isEmpty());
        askWhenSeen();
    }

    private void askWhenSeen() {
        seenDone.setVisible(items.stream()
                .filter(item -> verdict(item).kind() != Verdict.Kind.STAYS)
                .anyMatch(item -> item.highRisk() && of(item) == RestDecision.RELEASE));
    }

    private ListItem line(CallSheet.Item item) {
        var verdict = verdict(item);
        var instead = verdict.instead();
        var icon = instead == null ? SfIcon.LOCK : SfIcon.TRENDING_DOWN;
        var what = instead == null
                ? getTranslation("workspace.call.rest")
                : getTranslation("workspace.call.becomes", names.apply(instead));
        var line = new ListItem(icon.create(), new Span(name(item)), new Span(what));
        line.setClassName("call-locked", instead == null);
        return line;
    }

    /** What goes on stands in one line; nothing of it needs a decision. */
    private void goingOn() {
        var names = items.stream()
                .filter(item -> item.inPlan() && verdict(item).kind() == Verdict.Kind.STAYS)
                .map(this::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            list.add(new ListItem(
                    SfIcon.CHECK.create(), new Span(names), new Span(getTranslation("workspace.call.goes-on"))));
        }
        if (items.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("workspace.rests.none"))));
        }
    }

    private Segments<RestDecision> choice(CallSheet.Item item) {
        var options = new ArrayList<>(List.of(RestDecision.values()));
        if (!item.canStepDown()) {
            options.remove(RestDecision.STEP_DOWN);
        }
        var choice =
                new Segments<RestDecision>(name(item), it -> getTranslation("workspace.rest." + it.name()), options);
        choice.setValue(of(item));
        choice.addValueChangeListener(event -> {
            otherwise.put(item.of(), event.getValue());
            askWhenSeen();
        });
        return choice;
    }

    private RestDecision of(CallSheet.Item item) {
        var usual = decision == null ? RestDecision.STAY : decision.of(item.canStepDown());
        return otherwise.getOrDefault(item.of(), usual);
    }

    private Verdict verdict(CallSheet.Item item) {
        return hurt ? item.ifHurt() : item.now();
    }

    private String name(CallSheet.Item item) {
        var name = names.apply(item.of().exercise());
        return item.inPlan() ? name : getTranslation("workspace.rest.not-in-plan", name);
    }
}
