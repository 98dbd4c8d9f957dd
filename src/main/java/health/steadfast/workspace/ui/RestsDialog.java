package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Segments;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.RestDecision;
import health.steadfast.training.RestingItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of every exercise that rests. Without a choice it goes on resting; one of high fall risk is released only
 * with the day it was seen done.
 */
class RestsDialog extends Dialog {

    private final Map<ItemExercise, Segments<RestDecision>> choices = new LinkedHashMap<>();
    private final Set<ItemExercise> highRisk;
    private final DateInput seenDone = new DateInput(getTranslation("workspace.call.seen-done"));
    private final LocalDate today;

    /** What was decided, and when what is risky was seen done; null: nothing risky is released. */
    interface Saving {

        void save(Map<ItemExercise, RestDecision> decisions, @Nullable LocalDate seenDoneOn);
    }

    RestsDialog(
            String title,
            String text,
            Function<RestingItem, String> names,
            List<RestingItem> resting,
            LocalDate today,
            Saving onSave) {
        this.today = today;
        highRisk = resting.stream()
                .filter(RestingItem::highRisk)
                .map(RestingItem::of)
                .collect(Collectors.toSet());
        seenDone.setId("seen-done-on");
        seenDone.setMax(today);
        seenDone.setHelperText(getTranslation("workspace.call.seen-done.helper"));
        seenDone.setVisible(false);
        setHeaderTitle(title);
        addClassName("rests-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(text));
        resting.forEach(rest -> choices.computeIfAbsent(rest.of(), item -> choice(names.apply(rest))));
        choices.values().forEach(this::add);
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.rests.none")));
        }
        add(seenDone);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save(onSave));
    }

    private Segments<RestDecision> choice(String exercise) {
        var options = List.of(RestDecision.RELEASE, RestDecision.STAY);
        var choice = new Segments<RestDecision>(
                exercise, decision -> getTranslation("workspace.rest." + decision.name()), options);
        choice.setValue(RestDecision.STAY);
        choice.addValueChangeListener(event -> seenDone.setVisible(asksWhenSeen()));
        return choice;
    }

    private boolean asksWhenSeen() {
        return highRisk.stream().anyMatch(item -> decision(item) == RestDecision.RELEASE);
    }

    private @Nullable RestDecision decision(ItemExercise item) {
        var choice = choices.get(item);
        return choice == null ? null : choice.getValue();
    }

    /** Says at the field what is wrong with the day it was seen done, if it is asked for. */
    private boolean isRefused() {
        var on = seenDone.getValue();
        if (!asksWhenSeen() || on != null && !on.isAfter(today)) {
            return false;
        }
        seenDone.setErrorMessage(
                on == null
                        ? getTranslation("training.call.seen-done-missing")
                        : getTranslation("plans.rule.seen-in-the-future", today));
        seenDone.setInvalid(true);
        seenDone.focus();
        return true;
    }

    private Button save(Saving onSave) {
        var save = new Button(getTranslation("workspace.rests.save"));
        save.setId("save-decision");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (isRefused()) {
                save.setEnabled(true);
                return;
            }
            close();
            onSave.save(
                    choices.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, it -> it.getValue().getValue())),
                    asksWhenSeen() ? seenDone.getValue() : null);
        });
        return save;
    }
}
