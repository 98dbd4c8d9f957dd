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
import health.steadfast.plans.MyAbsences;
import health.steadfast.plans.PausePeriod;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** "I am away": from one day to another, by the patient's own word; no reason is asked for. */
@Route(TrainingRoutes.AWAY)
@RolesAllowed(Roles.PATIENT)
class AwayView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private final transient MyAbsences absences;
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());

    AwayView(MyAbsences absences) {
        this.absences = absences;
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> leave());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.away.title");
    }

    private void show() {
        removeAll();
        var current = absences.current();
        var period = current.period();
        var screen = period == null ? asking(current.today()) : planned(period, current.today());
        add(screen);
        screen.announce();
    }

    /** What is planned already stands here, with one way to end it. */
    private StepScreen planned(PausePeriod period, LocalDate today) {
        var to = Objects.requireNonNull(period.until());
        var begun = period.covers(today);
        var screen = new StepScreen(null, getPageTitle(), null);
        screen.add(ToneNote.info(SfIcon.CHECK, getTranslation("training.away.saved", day(period.from()), day(to)), "")
                .asStatus());
        screen.add(ToneNote.plain(SfIcon.PAUSE, "", getTranslation("training.away.not-counted.text")));
        var rows = new Div(
                ActionButton.plain(
                        "end-away",
                        getTranslation(begun ? "training.away.back" : "training.away.withdraw"),
                        SfIcon.ROTATE_CCW,
                        () -> {
                            absences.end();
                            show();
                        }),
                ActionButton.main(
                        "back-to-today", getTranslation("training.back-to-today"), SfIcon.HOUSE, AwayView::leave));
        rows.addClassName("pt-rows");
        screen.add(rows);
        return screen;
    }

    private StepScreen asking(LocalDate today) {
        var screen = new StepScreen(null, getPageTitle(), getTranslation("training.away.hint"));
        var save = new Button();
        save.setId("save");
        save.addClassNames("pt-button", "pt-main");
        save.addThemeName("primary");
        save.setIcon(SfIcon.CHECK.create());
        save.setDisableOnClick(true);
        var days = new AwayDays(today, length -> save.setText(getTranslation("training.away.save", length)));
        save.addClickListener(click -> save(days, save));
        screen.add(days);
        screen.add(
                ToneNote.info(
                        SfIcon.CHECK,
                        getTranslation("training.away.not-counted"),
                        getTranslation("training.away.not-counted.text")),
                ToneNote.plain(SfIcon.INFO, "", getTranslation("training.away.gentle")),
                ToneNote.wait(
                        SfIcon.TRIANGLE_ALERT,
                        getTranslation("training.away.worse"),
                        getTranslation("training.away.worse.text")),
                ActionButton.safety(
                        "report-worse",
                        getTranslation("training.safety.worse"),
                        SfIcon.ACTIVITY,
                        () -> UI.getCurrent().navigate(TrainingRoutes.WORSE)),
                save);
        return screen;
    }

    private void save(AwayDays days, Button save) {
        try {
            absences.plan(days.from(), days.to());
            show();
        } catch (RuleViolation e) {
            days.refuse(getTranslation(e.code(), e.arguments()));
            save.setEnabled(true);
        }
    }

    private String day(LocalDate date) {
        return Formats.fullDate(date, getLocale());
    }

    private static void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }
}
