package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.caseload.FromPatient;
import health.steadfast.caseload.HomeDecision;
import health.steadfast.caseload.HomeQuestion;
import health.steadfast.caseload.HomeWords;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.function.Consumer;

/** One answer from home: whose it is and of when, what it says; while it is open, what to do with it. */
class FromHome extends Composite<Div> {

    /**
     * @param takeOver opens the part with the answer filled in
     */
    FromHome(FromPatient from, String when, HomeWords words, Runnable takeOver, Consumer<HomeDecision> decide) {
        var content = getContent();
        content.addClassNames("from-home", "sf-advice", Tone.INFO.cssClass());
        var source = new Span(getTranslation("caseload.home.from", when));
        source.addClassName("sf-caption");
        var text = new Paragraph(
                getTranslation("caseload.home.says", words.label(from.answer().question()), words.text(from.answer())));
        content.add(source, text);
        if (from.isOpen()) {
            content.add(actions(from.answer().question(), takeOver, decide));
        }
    }

    private Div actions(HomeQuestion question, Runnable takeOver, Consumer<HomeDecision> decide) {
        var ownWords = question == HomeQuestion.OWN_WORDS;
        var take = new Button(
                getTranslation(ownWords ? "caseload.home.seen" : "caseload.home.take-over"), SfIcon.CHECK.create());
        take.setId("take-over-" + question.code());
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            if (ownWords) {
                decide.accept(HomeDecision.TAKEN_OVER);
            } else {
                click.getSource().setEnabled(true);
                takeOver.run();
            }
        });
        var aside = new Button(getTranslation("caseload.home.set-aside"), SfIcon.ARCHIVE.create());
        aside.setId("set-aside-" + question.code());
        aside.setDisableOnClick(true);
        aside.addClickListener(click -> decide.accept(HomeDecision.SET_ASIDE));
        var actions = new Div(take, aside);
        actions.addClassName("sf-actions");
        return actions;
    }
}
