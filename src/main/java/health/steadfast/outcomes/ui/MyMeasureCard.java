package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.outcomes.Change;
import health.steadfast.outcomes.ChangeWord;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MyMeasure;
import health.steadfast.outcomes.Unit;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import java.time.LocalDate;

/** One measure in plain words: then, now, and what it means. No comparison with anybody else. */
final class MyMeasureCard extends Div {

    private final LocalDate today;

    MyMeasureCard(MyMeasure mine, MeasureWords words, LocalDate today) {
        this.today = today;
        addClassNames("pt-card", "my-measure");
        var latest = mine.latest();
        var measure = latest.measure();
        add(new H2(words.forPatient(latest.series(), getLocale())));
        var line = new Div();
        line.addClassName("my-measure-line");
        var change = mine.change();
        if (change != null && change.from() != null) {
            line.add(value(change.since(), words.value(measure, change.from(), getLocale())));
            line.add(SfIcon.ARROW_RIGHT.create());
        }
        line.add(value(latest.takenOn(), words.value(measure, latest.result(), getLocale())));
        add(line);
        if (change != null && change.word() != ChangeWord.NUMBERS_ONLY) {
            line.add(badge(measure, change.word()));
            add(new Paragraph(meaning(measure, change, mine.talkedWith())));
        }
        var talked = new Paragraph();
        talked.addClassName("pt-hint");
        talked.add(
                SfIcon.MESSAGE_SQUARE.create(),
                new Span(getTranslation(
                        "outcomes.my-talked",
                        mine.talkedWith(),
                        Formats.shortDate(mine.talkedOn(), today, getLocale()))));
        add(talked);
    }

    private Span value(LocalDate on, String value) {
        var number = new Span(value);
        number.addClassName("pt-strong");
        return new Span(new Span(Formats.shortDate(on, today, getLocale()) + " "), number);
    }

    private ToneBadge badge(Measure measure, ChangeWord word) {
        var text = getTranslation("outcomes.my-word." + word.name() + (isTime(measure) ? ".SECONDS" : ""));
        return switch (word) {
            case IMPROVED -> new ToneBadge(Tone.GO, SfIcon.TRENDING_UP, text);
            case WORSE -> new ToneBadge(Tone.WATCH, SfIcon.TRENDING_DOWN, text);
            default -> new ToneBadge(Tone.INFO, SfIcon.MINUS, text);
        };
    }

    private String meaning(Measure measure, Change change, String with) {
        return getTranslation(
                "outcomes.my-meaning." + change.word().name() + (isTime(measure) ? ".SECONDS" : ""),
                Formats.shortDate(change.since(), today, getLocale()),
                with);
    }

    private static boolean isTime(Measure measure) {
        return measure.unit() == Unit.SECONDS;
    }
}
