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
import health.steadfast.caseload.HomeAnswer;
import health.steadfast.caseload.HomeQuestion;
import health.steadfast.caseload.HomeWords;
import health.steadfast.caseload.MyProfile;
import health.steadfast.caseload.MyProfile.Asked;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Roles;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a patient tells at home: one question a screen, each saved by itself, in any order and at any time. A therapist
 * finds the answers beside the record.
 */
@Route(TrainingRoutes.ABOUT_ME)
@RolesAllowed(Roles.PATIENT)
class AboutMeView extends Main implements HasUrlParameter<String>, FocusScreen, HasDynamicTitle, AboutMeListener {

    private final transient MyProfile profile;
    private final transient ExerciseWords words;
    private final transient HomeWords home;
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private List<Asked> questions = List.of();
    private @Nullable Asked shown;
    private @Nullable StepScreen screen;

    AboutMeView(MyProfile profile, Catalogue catalogue, Texts texts) {
        this.profile = profile;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        this.home = new HomeWords(words::get, code -> catalogue.label("equipment", code, getLocale()));
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> back());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        questions = profile.questions();
        shown = questions.stream()
                .filter(it -> it.question().code().equals(code))
                .findFirst()
                .orElse(null);
        if (shown == null && code != null) {
            event.forwardTo(TrainingRoutes.ABOUT_ME);
        } else {
            show(shown == null ? new AboutMeScreen(questions, home, words, this) : asking(shown));
        }
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return screen == null ? getTranslation("training.about.title") : screen.heading();
    }

    @Override
    public void open(HomeQuestion question) {
        UI.getCurrent().navigate(TrainingRoutes.ABOUT_ME + "/" + question.code());
    }

    @Override
    public void answer(HomeAnswer answer) {
        var asked = shown;
        if (asked == null) {
            return;
        }
        try {
            profile.answer(answer, asked.version());
            next(answer.question());
        } catch (StaleData e) {
            answeredElsewhere(answer);
        }
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }

    /** The next open question after this one, else the overview. */
    private void next(HomeQuestion answered) {
        questions.stream()
                .filter(it -> it.isOpen() && it.question().compareTo(answered) > 0)
                .findFirst()
                .map(Asked::question)
                .ifPresentOrElse(this::open, () -> UI.getCurrent().navigate(TrainingRoutes.ABOUT_ME));
    }

    private void answeredElsewhere(HomeAnswer mine) {
        questions = profile.questions();
        questions.stream()
                .filter(it -> it.question() == mine.question() && it.answer() != null)
                .findFirst()
                .ifPresent(newer -> {
                    shown = newer;
                    var again =
                            new AboutQuestionScreen(place(newer.question()), newer.question(), mine, home, words, this);
                    Optional.ofNullable(newer.answer()).ifPresent(again::tellNewer);
                    show(again);
                });
    }

    private AboutQuestionScreen asking(Asked asked) {
        return new AboutQuestionScreen(place(asked.question()), asked.question(), asked.answer(), home, words, this);
    }

    private String place(HomeQuestion question) {
        var all = questions.stream().map(Asked::question).toList();
        return words.get("training.ask.no", all.indexOf(question) + 1, all.size());
    }

    private void back() {
        if (shown == null) {
            leave();
        } else {
            UI.getCurrent().navigate(TrainingRoutes.ABOUT_ME);
        }
    }

    private void show(StepScreen next) {
        removeAll();
        add(next);
        screen = next;
        next.announce();
    }
}
