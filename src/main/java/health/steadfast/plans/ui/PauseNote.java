package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.StoredPause;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** A pause of the plan in words, with the button that ends it. */
class PauseNote extends Composite<Div> {

    PauseNote(StoredPause pause, LocalDate today, Consumer<LocalDate> resume) {
        var period = pause.period();
        var kind = getTranslation("plans.pause." + period.kind().name());
        var from = Formats.date(period.from(), today, getLocale());
        var until = period.until();
        var words = until == null
                ? getTranslation("plans.pause.open", kind, from, pause.begunBy())
                : getTranslation(
                        "plans.pause.closed", kind, from, Formats.date(until, today, getLocale()), pause.begunBy());
        var key = period.from().isAfter(today) ? "plans.pause.cancel" : "plans.pause.resume";
        var button = new Button(getTranslation(key), SfIcon.PLAY.create(), event -> resume.accept(today));
        button.setId("resume-" + period.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getContent().addClassNames("plan-pause", Tone.WATCH.cssClass());
        getContent().add(SfIcon.PAUSE.create(), new Span(words), button);
    }
}
