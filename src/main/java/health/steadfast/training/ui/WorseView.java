package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MyReports;
import health.steadfast.training.MyTraining;
import health.steadfast.training.SymptomKind;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "Something is new or worse": one question, and what follows from the answer. */
@Route(TrainingRoutes.WORSE)
@RolesAllowed(Roles.PATIENT)
class WorseView extends Main implements HasUrlParameter<String>, FocusScreen, HasDynamicTitle, WorseListener {

    private static final String SAVED = "saved";

    private final transient MyReports reports;
    private final transient MyTraining training;
    private final transient MemberCards cards;
    private final transient ExerciseWords words;
    private final UUID report = Ids.next(); // the same report however often it is sent
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private Runnable back = this::leave;
    private @Nullable StepScreen shown;

    WorseView(MyReports reports, MyTraining training, MemberCards cards, Catalogue catalogue, Texts texts) {
        this.reports = reports;
        this.training = training;
        this.cards = cards;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> back.run());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String step) {
        var symptom = step == null ? null : reports.newestSymptom().orElse(null);
        if (symptom == null) {
            back = () -> UI.getCurrent().getPage().getHistory().back();
            show(new WorseScreen(cards.own(), words, this));
        } else {
            back = this::leave;
            show(new WorseSavedScreen(symptom, training.today(), cards.own(), words, this));
        }
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("training.worse.title") : shown.heading();
    }

    @Override
    public void report(SymptomKind kind) {
        reports.reportWorse(report, kind);
        UI.getCurrent().navigate(TrainingRoutes.WORSE + "/" + SAVED);
    }

    @Override
    public void mistake(UUID symptom) {
        reports.withdrawWorse(symptom);
        reports.newestSymptom()
                .ifPresent(now -> show(new WorseSavedScreen(now, training.today(), cards.own(), words, this)));
    }

    @Override
    public void start() {
        training.start();
        UI.getCurrent().navigate(TrainingRoutes.SESSION);
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }

    private void show(StepScreen screen) {
        removeAll();
        add(screen);
        shown = screen;
        screen.announce();
    }
}
