package health.steadfast.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;

/**
 * The two stills of a drawn exercise with a button that shows how it moves: three rounds, then it stands still. Nothing
 * moves by itself, and the moving picture is only fetched on request. Who asks the device for little motion keeps the
 * stills.
 */
public final class MovingFigure extends Composite<Div> {

    private final Figure figure;
    private final String stills;
    private final String moving;
    private final Button show = new Button(SfIcon.PLAY.create());
    private final Button back = new Button(SfIcon.UNDO_2.create());
    private int times;

    /** @param altText what the pictures show, in the reader's language */
    public MovingFigure(String slug, String altText, FigureSide side, FigureAid aid) {
        figure = new Figure(slug, altText, side, aid);
        stills = Figure.stills(slug, side, aid);
        moving = Figure.moving(slug, side, aid);
        show.setText(getTranslation("figure.show"));
        show.addClassName("sf-figure-show");
        show.addClickListener(click -> move());
        back.setText(getTranslation("figure.back"));
        back.setVisible(false);
        back.addClickListener(click -> rest());
        var buttons = new Div(show, back);
        buttons.addClassName("sf-figure-buttons");
        getContent().addClassName("sf-figure-moving");
        getContent().add(figure, buttons);
    }

    /** Every time anew from the start: another address is another picture to the browser. */
    private void move() {
        times++;
        figure.image().ifPresent(it -> it.setSrc(moving + "&n=" + times));
        show.setText(getTranslation("figure.again"));
        back.setVisible(true);
    }

    private void rest() {
        figure.image().ifPresent(it -> it.setSrc(stills));
        show.setText(getTranslation("figure.show"));
        back.setVisible(false);
        show.focus();
    }
}
