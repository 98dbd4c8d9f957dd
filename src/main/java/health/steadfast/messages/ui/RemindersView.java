package health.steadfast.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.messages.MyReminders;
import health.steadfast.messages.ReminderTimes;
import health.steadfast.messages.Reminders;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a patient wants a mail as a reminder: one or two times, on which days, or not at all. */
@Route(TrainingRoutes.REMINDERS)
@RolesAllowed(Roles.PATIENT)
class RemindersView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private final transient MyReminders reminders;
    private final transient MyTreatment treatment;
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private final Div refusal = new Div();

    RemindersView(MyReminders reminders, MyTreatment treatment) {
        this.reminders = reminders;
        this.treatment = treatment;
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("messages.reminders.back"));
        way.addClickListener(click -> UI.getCurrent().navigate(TrainingRoutes.MY_PLAN));
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.reminders.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (treatment.ended().isPresent()) {
            event.forwardTo(TrainingRoutes.ENDED);
            return;
        }
        show();
    }

    /** Shows what holds now. */
    void show() {
        removeAll();
        refusal.removeAll();
        var current = reminders.current();
        var title = new H1(getPageTitle());
        title.getElement().setAttribute("tabindex", "-1");
        var hint = new Paragraph(getTranslation("messages.reminders.hint"));
        hint.addClassName("pt-hint");
        var head = new Div(title, hint);
        head.addClassName("pt-head");
        add(head);
        if (current.possible()) {
            add(state(current));
            addForm(current);
        } else {
            add(note("pt-note-wait", SfIcon.TRIANGLE_ALERT, getTranslation("messages.reminders.no-mail")));
        }
        title.getElement().callJsFunction("focus");
    }

    private void addForm(Reminders current) {
        var form = new ReminderForm(current.times());
        refusal.addClassName("pt-rows");
        add(form, refusal, save(form, current.on()));
        if (current.on()) {
            var off = new Button(getTranslation("messages.reminders.off"), SfIcon.X.create(), click -> {
                reminders.switchOff();
                show();
            });
            off.setId("switch-off");
            off.addClassNames("pt-button", "pt-plain");
            off.setDisableOnClick(true);
            add(off);
        }
        add(note("pt-note-plain", SfIcon.INFO, getTranslation("messages.reminders.when")));
    }

    private Button save(ReminderForm form, boolean on) {
        var save = new Button(
                getTranslation(on ? "messages.reminders.save" : "messages.reminders.switch-on"), SfIcon.CHECK.create());
        save.setId("save");
        save.addClassNames("pt-button", "pt-main");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                reminders.switchOn(form.value());
                show();
            } catch (RuleViolation e) {
                refuse(getTranslation(e.code(), e.arguments()));
                save.setEnabled(true);
            }
        });
        return save;
    }

    private void refuse(String why) {
        refusal.removeAll();
        var note = note("pt-note-wait", SfIcon.TRIANGLE_ALERT, why);
        note.getElement().setAttribute("role", "alert");
        refusal.add(note);
    }

    private Div state(Reminders current) {
        var words = current.on()
                ? getTranslation("messages.reminders.are-on", times(current.times()), days(current.times()))
                : getTranslation("messages.reminders.are-off");
        var note =
                note(current.on() ? "pt-note-info" : "pt-note-plain", current.on() ? SfIcon.CHECK : SfIcon.INFO, words);
        note.setId("state");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private String times(ReminderTimes chosen) {
        return chosen.times().stream()
                .map((LocalTime time) -> Formats.time(time))
                .collect(Collectors.joining(" " + getTranslation("messages.reminders.and") + " "));
    }

    private String days(ReminderTimes chosen) {
        return chosen.weekdays().size() == DayOfWeek.values().length
                ? getTranslation("messages.reminders.every-day")
                : Stream.of(DayOfWeek.values())
                        .filter(chosen.weekdays()::contains)
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                        .collect(Collectors.joining(", "));
    }

    private static Div note(String style, SfIcon icon, String words) {
        var note = new Div(icon.create(), new Paragraph(words));
        note.addClassNames("pt-note", style);
        return note;
    }
}
