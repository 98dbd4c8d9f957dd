package health.steadfast.plans;

import java.io.Serializable;
import java.util.Locale;

/** A strategy or aid to try that comes with a template, in both languages. */
public record TemplateStrategy(TemplateText text, TemplateText when) implements Serializable {

    static TemplateStrategy of(Strategy strategy) {
        var when = strategy.when();
        return new TemplateStrategy(TemplateText.same(strategy.text()), TemplateText.same(when == null ? "" : when));
    }

    /** For a patient who reads this language. */
    public Strategy in(Locale locale) {
        return new Strategy(StrategyId.next(), text.in(locale), when.in(locale));
    }
}
