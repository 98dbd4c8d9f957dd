package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.shared.ui.Segments;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.RestDecision;
import health.steadfast.training.RestingItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of every exercise that rests. Without a choice it goes on resting. */
class RestsDialog extends Dialog {

    private final Map<ItemExercise, Segments<RestDecision>> choices = new LinkedHashMap<>();

    RestsDialog(
            String title,
            String text,
            Function<RestingItem, String> names,
            List<RestingItem> resting,
            Consumer<Map<ItemExercise, RestDecision>> onSave) {
        setHeaderTitle(title);
        addClassName("rests-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(text));
        resting.forEach(rest -> choices.computeIfAbsent(rest.of(), item -> choice(names.apply(rest))));
        choices.values().forEach(this::add);
        if (choices.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.rests.none")));
        }
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save(onSave));
    }

    private Segments<RestDecision> choice(String exercise) {
        var options = List.of(RestDecision.RELEASE, RestDecision.STAY);
        var choice = new Segments<RestDecision>(
                exercise, decision -> getTranslation("workspace.rest." + decision.name()), options);
        choice.setValue(RestDecision.STAY);
        return choice;
    }

    private Button save(Consumer<Map<ItemExercise, RestDecision>> onSave) {
        var save = new Button(getTranslation("workspace.rests.save"));
        save.setId("save-decision");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            close();
            onSave.accept(choices.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, it -> it.getValue().getValue())));
        });
        return save;
    }
}
