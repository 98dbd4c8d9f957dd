package health.steadfast.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.plans.TemplateFit;
import health.steadfast.plans.TemplateNote;
import health.steadfast.plans.TemplateOffer;
import health.steadfast.plans.TemplateOffers;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the plan can start from, the most suitable first, and what the chosen start had to leave out. */
class QuickStart extends Composite<Section> {

    private final transient DraftTools tools;
    private final PatientCard patient;
    private final RadioButtonGroup<TemplateOffer> choice = new RadioButtonGroup<>();
    private final Div notes = new Div();
    private final TemplateOffers offers;
    private final List<TemplateOffer> offered;

    QuickStart(DraftTools tools, PatientCard patient, Set<ExerciseSlug> released, Consumer<TemplateOffer> apply) {
        this.tools = tools;
        this.patient = patient;
        offers = TemplateOffers.of(tools.templates().all(), tools.catalogue(), patient, released);
        offered = new ArrayList<>(offers.fitting());
        var fit = new TemplateFit(tools.catalogue(), patient, released);
        tools.templates().previous(patient.id()).stream()
                .map(template -> TemplateOffers.offer(template, fit, tools.catalogue(), patient))
                .forEach(offered::add);
        choice.setAriaLabel(getTranslation("plans.quick.template"));
        choice.setId("template");
        choice.addClassName("quick-templates");
        choice.setItems(offered);
        choice.setItemLabelGenerator(offer -> name(offer.template()));
        choice.setRenderer(new ComponentRenderer<>(this::label));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                apply.accept(event.getValue());
                showNotes(event.getValue());
            }
        });
        notes.setId("left-out");
        notes.addClassName("quick-notes");
        notes.getElement().setAttribute("role", "status");
        getContent().addClassName("quick-step");
        getContent().add(new H2(getTranslation("plans.quick.template")), choice, notes);
        if (!offers.others().isEmpty()) {
            getContent().add(others());
        }
    }

    Optional<TemplateOffer> best() {
        return offers.fitting().stream().findFirst();
    }

    /** Marks it as chosen; what comes of it is the caller's. */
    void choose(TemplateOffer offer) {
        choice.setValue(offer);
        showNotes(offer);
    }

    private Component label(TemplateOffer offer) {
        var name = new Span(name(offer.template()));
        name.addClassName("quick-template-name");
        var figures = new Span(figures(offer));
        figures.addClassName("sf-caption");
        return new Div(name, figures);
    }

    private String name(PlanTemplate template) {
        var name = template.name().in(getLocale());
        return template.origin() == PlanTemplate.Origin.PLAN ? getTranslation("plans.quick.copy", name) : name;
    }

    private String figures(TemplateOffer offer) {
        return offer.weakPoints() == 0 || offer.template().origin() == PlanTemplate.Origin.PLAN
                ? getTranslation("plans.quick.count", offer.fitted().items().size(), offer.minutes())
                : getTranslation("plans.quick.covers", offer.covered(), offer.weakPoints(), offer.minutes());
    }

    private void showNotes(TemplateOffer offer) {
        notes.removeAll();
        offer.fitted().notes().forEach(note -> notes.add(line(note)));
    }

    private Paragraph line(TemplateNote note) {
        var line = new Paragraph(SfIcon.INFO.create());
        line.add(new Span(tools.templateWords().note(note, patient, getLocale())));
        line.addClassName(Tone.INFO.cssClass());
        return line;
    }

    /** What does not fit stays visible with its reason, so that nobody looks for it in vain. */
    private Details others() {
        var list = new UnorderedList();
        offers.others().forEach(offer -> {
            var why = offer.fitted().notes().stream()
                    .filter(note -> note.reason().isAboutTheExercise())
                    .findFirst()
                    .map(note -> tools.templateWords().note(note, patient, getLocale()))
                    .orElse("");
            var reason = new Span(why);
            reason.addClassName("sf-caption");
            list.add(new ListItem(new Span(name(offer.template())), reason));
        });
        var others =
                new Details(getTranslation("plans.quick.others", offers.others().size()), list);
        others.setId("other-templates");
        others.addClassName("quick-others");
        return others;
    }
}
