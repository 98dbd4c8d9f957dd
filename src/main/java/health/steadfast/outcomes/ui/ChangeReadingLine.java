package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import health.steadfast.outcomes.Change;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;

/** The word for a change and what it needs; the whole rule stands in the tip and on the page of the line. */
final class ChangeReadingLine extends Span {

    ChangeReadingLine(Measure measure, Change change, MeasureWords words) {
        addClassName("measure-reading");
        var word = words.word(measure, change, getLocale());
        add(
                switch (change.word()) {
                    case IMPROVED -> new ToneBadge(Tone.GO, SfIcon.TRENDING_UP, word);
                    case WORSE -> new ToneBadge(Tone.WATCH, SfIcon.TRENDING_DOWN, word);
                    case NO_SURE_CHANGE -> new ToneBadge(Tone.QUIET, SfIcon.MINUS, word);
                    case NOT_COMPARABLE, NUMBERS_ONLY -> new ToneBadge(Tone.QUIET, SfIcon.INFO, word);
                });
        var needs = new Span(words.needs(measure, change, getLocale()));
        needs.addClassName("sf-caption");
        add(needs);
        Tooltip.forComponent(this).setText(words.rule(measure, getLocale()));
    }
}
