package health.steadfast.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;

/** The quiet way to the questions about oneself, as long as one of them is open. */
final class AboutMeCard extends Div {

    AboutMeCard(int open) {
        addClassName("pt-card");
        var hint = new Paragraph(getTranslation("training.about.card-hint", open));
        hint.addClassName("pt-hint");
        add(
                new H2(getTranslation("training.about.title")),
                hint,
                ActionButton.plain(
                        "about-me",
                        getTranslation("training.about.open"),
                        SfIcon.PENCIL,
                        () -> UI.getCurrent().navigate(TrainingRoutes.ABOUT_ME)));
    }
}
