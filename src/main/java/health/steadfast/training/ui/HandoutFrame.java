package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import health.steadfast.accounts.MemberCard;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Handout;
import health.steadfast.training.TrainingRoutes;
import java.util.Locale;

/** The paper with what is needed around it on the screen: print, the other language. */
final class HandoutFrame extends Div {

    HandoutFrame(Handout handout, MemberCard clinic, Location at, Catalogue catalogue, Texts texts) {
        var locale = Texts.nearest(Locale.forLanguageTag(at.getQueryParameters()
                .getSingleParameter(TrainingRoutes.LANGUAGE)
                .orElse(handout.language())));
        var other = Texts.LANGUAGES.stream()
                .filter(it -> !it.equals(locale))
                .findFirst()
                .orElse(locale);
        var print = ActionButton.main("print", getTranslation("training.handout.print"), SfIcon.PRINTER, this::print);
        print.setDisableOnClick(false);
        var switched = new Anchor(
                at.getPath() + "?" + TrainingRoutes.LANGUAGE + "=" + other.getLanguage(),
                texts.get("training.handout.in-this-language", other));
        switched.setId("other-language");
        switched.getElement().setAttribute("lang", other.getLanguage());
        var actions = new Div(print, switched);
        actions.addClassName("handout-actions");
        add(actions, new HandoutPage(handout, clinic, new ExerciseWords(catalogue, texts, locale), locale));
    }

    /** The browser's own print dialog, reached through this very element. */
    private void print() {
        getElement().callJsFunction("ownerDocument.defaultView.print");
    }
}
