package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.Hold;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.StoredPause;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.Locale;
import java.util.stream.Collectors;

/** That the plan rests, or will, in words, with the button that ends or cancels it. */
class PauseNote extends Composite<Div> {

    private PauseNote(String words, Button button) {
        getContent().addClassNames("plan-pause", Tone.WATCH.cssClass());
        getContent().add(SfIcon.PAUSE.create(), new Span(words), button);
    }

    /** The rest that lasts today, however many pauses overlap in it. */
    static PauseNote lasting(PlanDesk desk, Hold hold) {
        var button = new Button(
                text("plans.pause.resume"),
                SfIcon.PLAY.create(),
                event -> new ResumeDialog(desk, TakingUp.of(desk, hold)).open());
        button.setId("resume");
        var kinds = hold.kinds().stream().sorted().map(PauseNote::kind).collect(Collectors.joining(", "));
        var by = hold.pauses().stream().map(StoredPause::begunBy).distinct().collect(Collectors.joining(", "));
        var until = hold.lastDay();
        return new PauseNote(
                until == null
                        ? text("plans.pause.open", kinds, desk.date(hold.since()), by)
                        : text("plans.pause.closed", kinds, desk.date(hold.since()), desk.date(until), by),
                button);
    }

    /** A pause that is still to come. */
    static PauseNote coming(PlanDesk desk, StoredPause pause) {
        var period = pause.period();
        var button = new Button(text("plans.pause.cancel"), SfIcon.X.create(), event -> cancel(desk, pause));
        button.setId("cancel-" + period.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var until = period.until();
        var from = desk.date(period.from());
        return new PauseNote(
                until == null
                        ? text("plans.pause.coming-open", kind(period.kind()), from, pause.begunBy())
                        : text("plans.pause.closed", kind(period.kind()), from, desk.date(until), pause.begunBy()),
                button);
    }

    private static void cancel(PlanDesk desk, StoredPause pause) {
        var patient = desk.patient().id();
        var pauses = desk.tools().pauses();
        desk.act(text("plans.pause.cancelled"), () -> {
            pauses.resume(patient, pause.id(), pause.version(), desk.today());
            return () -> pauses.pause(patient, pause.period());
        });
    }

    private static String kind(PauseKind kind) {
        return text("plans.pause." + kind.name());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
