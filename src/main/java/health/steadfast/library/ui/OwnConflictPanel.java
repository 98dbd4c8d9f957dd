package health.steadfast.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import health.steadfast.library.OwnExercise;
import health.steadfast.shared.ui.Tone;
import java.util.List;
import java.util.Objects;

/** Somebody changed the same fields in the meantime: both sides field by field; one's own stay in the form. */
final class OwnConflictPanel extends Composite<Section> {

    OwnConflictPanel(OwnExercise theirs, OwnExercise mine, List<FormPart<?>> both) {
        getContent().setId("conflict");
        getContent().addClassNames("own-conflict", Tone.WATCH.cssClass());
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new H2(getTranslation(
                                "library.own.conflict", Objects.requireNonNullElse(theirs.changedBy(), "?"))),
                        new Paragraph(getTranslation("library.own.conflict-text")));
        both.forEach(part -> getContent().add(side(part, theirs, mine)));
    }

    private Div side(FormPart<?> part, OwnExercise theirs, OwnExercise mine) {
        var values = new Facts()
                .with(getTranslation("library.own.theirs"), told(part, theirs))
                .with(getTranslation("library.own.mine"), told(part, mine));
        var take = new Button(getTranslation("library.own.take-theirs"));
        take.setAriaLabel(getTranslation("library.own.take-theirs-of", part.label()));
        take.addClickListener(event -> {
            part.show(theirs);
            take.setEnabled(false);
        });
        var side = new Div(new H3(part.label()), values, take);
        side.addClassName("own-conflict-part");
        return side;
    }

    private String told(FormPart<?> part, OwnExercise own) {
        var words = part.told(own);
        return words.isEmpty() ? getTranslation("library.nothing") : words;
    }
}
