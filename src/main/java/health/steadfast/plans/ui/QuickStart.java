package health.steadfast.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import health.steadfast.accounts.Profession;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.plans.StoredTemplate;
import health.steadfast.plans.TemplateFit;
import health.steadfast.plans.TemplateOffer;
import health.steadfast.plans.TemplateOffers;
import health.steadfast.shared.ui.SfIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan can start from, the most suitable first, and what the chosen start had to leave out. */
class QuickStart extends Composite<Section> {

    private static final int SHOWN_AT_FIRST = 5;

    private final transient DraftTools tools;
    private final DraftDesk desk;
    private final transient Set<ExerciseSlug> released;
    private final RadioButtonGroup<TemplateOffer> choice = new RadioButtonGroup<>();
    private final LeftOut leftOut;
    private final Button all = new Button(getTranslation("plans.quick.all-templates"), event -> showAll());
    private final List<PlanTemplate> plans; // of this patient, and what was taken from another one
    private final @Nullable Profession profession;
    private TemplateOffers offers = new TemplateOffers(List.of(), List.of());
    private boolean showingAll;
    private boolean quiet;

    QuickStart(DraftTools tools, DraftDesk desk, Set<ExerciseSlug> released, Consumer<TemplateOffer> apply) {
        this.tools = tools;
        this.desk = desk;
        this.released = released;
        this.plans = new ArrayList<>(tools.templates().previous(desk.patient().id()));
        this.profession = tools.members().own().profession();
        this.leftOut = new LeftOut(tools, desk.patient());
        choice.setAriaLabel(getTranslation("plans.quick.template"));
        choice.setId("template");
        choice.addClassName("quick-templates");
        choice.setItemLabelGenerator(offer -> name(offer.template()));
        choice.setRenderer(new ComponentRenderer<>(this::label));
        choice.addValueChangeListener(event -> {
            var offer = event.getValue();
            if (!quiet && offer != null) {
                apply.accept(offer);
                leftOut.show(offer);
            }
        });
        all.setId("all-templates");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        var elsewhere = new Div(all, fromAnother(), save(), manage());
        elsewhere.addClassName("quick-elsewhere");
        getContent().addClassName("quick-step");
        getContent().add(new H2(getTranslation("plans.quick.template")), choice, leftOut, elsewhere);
        reload();
    }

    Optional<TemplateOffer> best() {
        return offers.fitting().stream().findFirst();
    }

    /** Marks it as chosen; what comes of it is the caller's. */
    void choose(TemplateOffer offer) {
        quietly(() -> choice.setValue(offer));
        leftOut.show(offer);
    }

    private void reload() {
        var templates = Stream.concat(
                        tools.templates().stored().stream().map(StoredTemplate::template),
                        tools.templates().builtIn().stream())
                .toList();
        offers = TemplateOffers.of(templates, tools.catalogue(), desk.patient(), released, profession);
        leftOut.showOthers(offers.others(), this::name);
        showOffers();
    }

    private void showOffers() {
        var fit = new TemplateFit(tools.catalogue(), desk.patient(), released);
        var suitable = offers.fitting();
        var offered = new ArrayList<>(suitable.stream()
                .filter(offer -> showingAll || isKept(offer) || suitable.indexOf(offer) < SHOWN_AT_FIRST)
                .toList());
        plans.stream()
                .map(plan -> TemplateOffers.offer(plan, fit, tools.catalogue(), desk.patient()))
                .limit(showingAll ? plans.size() : SHOWN_AT_FIRST)
                .forEach(offered::add);
        var chosen = keyOf(choice.getValue());
        quietly(() -> {
            choice.setItems(offered);
            offered.stream()
                    .filter(offer -> offer.template().key().equals(chosen))
                    .findFirst()
                    .ifPresent(choice::setValue);
        });
        all.setVisible(Math.max(suitable.size(), plans.size()) > SHOWN_AT_FIRST);
        all.getElement().setAttribute("aria-expanded", String.valueOf(showingAll));
        all.setText(getTranslation(showingAll ? "plans.quick.fewer-templates" : "plans.quick.all-templates"));
    }

    /** What somebody made for themselves is always in sight. */
    private static boolean isKept(TemplateOffer offer) {
        return offer.template().origin() != PlanTemplate.Origin.BUILT_IN;
    }

    private void showAll() {
        showingAll = !showingAll;
        showOffers();
    }

    private Button fromAnother() {
        return action(
                "from-another",
                "plans.quick.from-another",
                SfIcon.COPY,
                () -> new OtherPlanDialog(tools, desk.patient(), this::take).open());
    }

    private Button save() {
        return action(
                "save-template",
                "plans.template.save",
                SfIcon.PLUS,
                () -> new SaveTemplateDialog(tools.templates(), PlanTemplate.ofDraft(desk.draft()), this::reload)
                        .open());
    }

    private Button manage() {
        return action(
                "manage-templates",
                "plans.template.manage",
                SfIcon.LIST,
                () -> new TemplatesDialog(tools.templates(), this::reload).open());
    }

    private Button action(String id, String key, SfIcon icon, Runnable act) {
        var button = new Button(getTranslation(key), icon.create(), event -> act.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void take(PlanTemplate plan) {
        plans.removeIf(it -> it.key().equals(plan.key()));
        plans.addFirst(plan);
        showOffers();
        choice.getListDataView()
                .getItems()
                .filter(offer -> offer.template().equals(plan))
                .findFirst()
                .ifPresent(choice::setValue);
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

    private static @Nullable String keyOf(@Nullable TemplateOffer offer) {
        return offer == null ? null : offer.template().key();
    }

    /** What the screen sets itself is no choice of the therapist. */
    private void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
    }
}
