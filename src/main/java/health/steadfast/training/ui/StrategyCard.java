package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.plans.Helped;
import health.steadfast.plans.StrategyId;
import health.steadfast.plans.StrategyToTry;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** What there is to try beside the exercises, each with "Did it help?". */
final class StrategyCard extends Div {

    private final ExerciseWords words;
    private final BiConsumer<StrategyId, Helped> answer;

    StrategyCard(List<StrategyToTry> strategies, ExerciseWords words, BiConsumer<StrategyId, Helped> answer) {
        this.words = words;
        this.answer = answer;
        addClassName("pt-card");
        setId("strategies");
        add(new H2(words.get("training.strategy.title")));
        strategies.forEach(strategy -> add(strategy(strategy)));
    }

    private Div strategy(StrategyToTry of) {
        var strategy = of.strategy();
        var name = new H3(strategy.text());
        var row = new Div(name);
        row.addClassName("pt-strategy");
        if (strategy.when() != null) {
            row.add(hint(strategy.when()));
        }
        row.add(hint(words.get(of.helped() == null ? "training.strategy.ask" : "training.strategy.thanks")));
        var answers = Arrays.stream(Helped.values())
                .map(helped -> new AnswerTile(
                                "helped-" + helped + "-" + strategy.id(),
                                words.get("training.strategy." + helped),
                                () -> answer.accept(strategy.id(), helped))
                        .chosen(helped == of.helped()))
                .toArray(Component[]::new);
        var group = new AnswerGroup(answers);
        group.getElement().removeAttribute("aria-labelledby");
        group.getElement().setAttribute("aria-label", words.get("training.strategy.ask-about", strategy.text()));
        row.add(group);
        return row;
    }

    private static Paragraph hint(String text) {
        var line = new Paragraph(text);
        line.addClassName("pt-hint");
        return line;
    }
}
