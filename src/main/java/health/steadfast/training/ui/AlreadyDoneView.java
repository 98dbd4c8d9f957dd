package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MyDays;
import health.steadfast.training.MyDays.OpenDay;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** "I have already done it": all as planned or some of it, two questions for the day, one button. */
@Route(TrainingRoutes.ALREADY_DONE)
@RolesAllowed(Roles.PATIENT)
class AlreadyDoneView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    /** The day that is spoken of. */
    enum Which {
        TODAY,
        YESTERDAY
    }

    private final transient MyDays days;
    private final transient ExerciseWords words;
    private final UUID id = Ids.next(); // the same word however often it is sent
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private final Div refusal = new Div();

    AlreadyDoneView(MyDays days, Catalogue catalogue, Texts texts) {
        this.days = days;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> leave());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = days.today();
        if (today.items().isEmpty()) {
            show(Which.YESTERDAY, days.yesterday());
        } else {
            show(Which.TODAY, today);
        }
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.already.title");
    }

    private void show(Which which, OpenDay day) {
        removeAll();
        refusal.removeAll();
        var screen = new StepScreen(null, getPageTitle(), getTranslation("training.already.hint"));
        screen.add(whichDay(which));
        if (day.items().isEmpty()) {
            screen.add(ToneNote.plain(SfIcon.INFO, "", getTranslation("training.already.nothing-open"))
                    .asStatus());
        } else {
            var form = new DoneForm(day, words);
            screen.add(form, new SafetyRows(), refusal, saveButton(which, day, form));
        }
        add(screen);
        screen.announce();
    }

    private ChoiceRow<Which> whichDay(Which which) {
        var row = new ChoiceRow<>(
                "day",
                getTranslation("training.already.day"),
                List.of(Which.values()),
                it -> getTranslation("training.already.day." + it.name()),
                chosen -> show(chosen, chosen == Which.TODAY ? days.today() : days.yesterday()));
        row.setValue(which);
        return row;
    }

    private ActionButton saveButton(Which which, OpenDay day, DoneForm form) {
        var words = getTranslation("training.already.save." + which.name());
        var save = ActionButton.main("save", words, SfIcon.CHECK, () -> save(which, day, form));
        save.setDisableOnClick(false); // a refused word is sent again, and the same word twice is one
        return save;
    }

    private void save(Which which, OpenDay day, DoneForm form) {
        try {
            var done = form.done();
            days.done(id, day.date(), done, form.answer());
            saved(which, done.size());
        } catch (RuleViolation e) {
            refusal.removeAll();
            refusal.add(ToneNote.wait(SfIcon.TRIANGLE_ALERT, getTranslation(e.code(), e.arguments()), "")
                    .asStatus());
        }
    }

    private void saved(Which which, int count) {
        removeAll();
        var screen = new StepScreen(null, getTranslation("training.already.saved"), null);
        screen.add(ToneNote.info(SfIcon.CHECK, getTranslation("training.already.counts." + which.name(), count), "")
                .asStatus());
        var rows = new Div(ActionButton.main(
                "back-to-today", getTranslation("training.back-to-today"), SfIcon.HOUSE, AlreadyDoneView::leave));
        rows.addClassName("pt-rows");
        screen.add(rows);
        add(screen);
        screen.announce();
    }

    private static void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }
}
