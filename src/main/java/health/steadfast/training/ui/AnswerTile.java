package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One answer over the whole width. One tap answers; a second tap on the same spot finds it switched off. */
final class AnswerTile extends Button {

    AnswerTile(String id, String text, Runnable chosen) {
        super(text);
        setId(id);
        addClassName("pt-answer");
        setDisableOnClick(true);
        addClickListener(click -> chosen.run());
    }

    AnswerTile hint(@Nullable String words) {
        if (words != null) {
            var hint = new Span(words);
            hint.addClassName("pt-answer-hint");
            getElement().appendChild(hint.getElement());
        }
        return this;
    }

    /** A picture, an icon or a number at the left; the words say the same. */
    AnswerTile picture(Component picture) {
        picture.getElement().setAttribute("aria-hidden", "true");
        setIcon(picture);
        return this;
    }

    /** A drawing from {@code figures/answers}. */
    AnswerTile drawing(String name) {
        var drawing = new Div(new Image("figures/answers/" + name + ".svg", ""));
        drawing.addClassName("pt-drawing");
        return picture(drawing);
    }

    /** Marks the answer given before. */
    AnswerTile chosen(boolean yes) {
        if (yes) {
            addClassName("pt-answer-chosen");
            var before = new Span(getTranslation("training.answer.chosen"));
            before.addClassName("pt-answer-before");
            getElement().appendChild(before.getElement());
        }
        return this;
    }

    /** The patient would rather not say: as good an answer as any, but not one of the row. */
    static AnswerTile decline(String text, Runnable chosen) {
        var tile = new AnswerTile("decline", text, chosen);
        tile.addClassName("pt-plain-answer");
        return tile;
    }

    AnswerTile safety() {
        addClassName("pt-safety");
        return this;
    }
}
