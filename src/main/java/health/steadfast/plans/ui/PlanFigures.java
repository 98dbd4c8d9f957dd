package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.Advice;
import health.steadfast.plans.AdviceWords;
import health.steadfast.plans.PlanAdvice;
import health.steadfast.plans.WeekLoad;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.List;

/** Minutes a session and a week against what the patient can give, what the plan trains, and what is worth a thought. */
class PlanFigures extends Composite<Div> {

    private final Catalogue catalogue;
    private final AdviceWords words;
    private final DraftDesk desk;
    private final Div load = new Div();
    private final CoverageTiles coverage;
    private final Div advice = new Div();

    PlanFigures(Catalogue catalogue, AdviceWords words, DraftDesk desk) {
        this.catalogue = catalogue;
        this.words = words;
        this.desk = desk;
        this.coverage = new CoverageTiles(catalogue, desk.patient().blocks());
        load.addClassName("plan-load");
        advice.addClassName("plan-advice");
        advice.setId("advice");
        advice.getElement().setAttribute("role", "status");
        getContent().addClassName("plan-figures");
        getContent().add(load, coverage, advice);
    }

    void show() {
        var items = desk.planned();
        var week = WeekLoad.of(items, catalogue);
        load.removeAll();
        load.add(
                figure(
                        session(week),
                        getTranslation("plans.draft.a-session", desk.patient().dailyMinutes())),
                figure(
                        String.valueOf(week.weekMinutes()),
                        getTranslation("plans.draft.a-week", PlanAdvice.WEEK_TARGET_MINUTES)),
                figure(String.valueOf(items.size()), getTranslation("plans.draft.exercises")));
        coverage.show(items);
        show(new PlanAdvice(catalogue, desk.patient()).on(items, desk.opened().base()));
    }

    private void show(List<Advice> thoughts) {
        advice.removeAll();
        thoughts.forEach(thought -> {
            var line = new Paragraph(SfIcon.CIRCLE_ALERT.create());
            line.add(new Span(words.of(thought, desk.patient(), getLocale())));
            line.addClassName(Tone.WATCH.cssClass());
            advice.add(line);
        });
    }

    private static Span figure(String number, String words) {
        var strong = new Span(number);
        strong.addClassName("plan-number-shown");
        return new Span(strong, new Span(" " + words));
    }

    private String session(WeekLoad week) {
        return week.shortestMinutes() == week.longestMinutes()
                ? String.valueOf(week.longestMinutes())
                : getTranslation("plans.draft.range", week.shortestMinutes(), week.longestMinutes());
    }
}
