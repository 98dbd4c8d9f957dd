package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.caseload.PatientCard;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.plans.TemplateNote;
import health.steadfast.plans.TemplateOffer;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.List;
import java.util.function.Function;

/** What a template left out for this patient, and the templates that do not fit at all, each with its reason. */
class LeftOut extends Composite<Div> {

    private final transient DraftTools tools;
    private final PatientCard patient;
    private final Div notes = new Div();
    private final Div others = new Div();

    LeftOut(DraftTools tools, PatientCard patient) {
        this.tools = tools;
        this.patient = patient;
        notes.setId("left-out");
        notes.addClassName("quick-notes");
        notes.getElement().setAttribute("role", "status");
        getContent().add(notes, others);
    }

    void show(TemplateOffer offer) {
        notes.removeAll();
        offer.fitted().notes().forEach(note -> {
            var line = new Paragraph(SfIcon.INFO.create());
            line.add(new Span(words(note)));
            line.addClassName(Tone.INFO.cssClass());
            notes.add(line);
        });
    }

    /** What does not fit stays visible with its reason, so that nobody looks for it in vain. */
    void showOthers(List<TemplateOffer> unfit, Function<PlanTemplate, String> name) {
        others.removeAll();
        if (unfit.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        unfit.forEach(offer -> {
            var reason = new Span(offer.fitted().notes().stream()
                    .filter(note -> note.reason().isAboutTheExercise())
                    .findFirst()
                    .map(this::words)
                    .orElse(""));
            reason.addClassName("sf-caption");
            list.add(new ListItem(new Span(name.apply(offer.template())), reason));
        });
        var details = new Details(getTranslation("plans.quick.others", unfit.size()), list);
        details.setId("other-templates");
        details.addClassName("quick-others");
        others.add(details);
    }

    private String words(TemplateNote note) {
        return tools.templateWords().note(note, patient, getLocale());
    }
}
