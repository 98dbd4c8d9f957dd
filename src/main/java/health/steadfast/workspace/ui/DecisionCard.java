package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.guidance.Proposal;
import health.steadfast.guidance.Suggestion;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Step;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.Chart.Decision;
import org.jspecify.annotations.Nullable;

/** One proposal: what is now, what would be, why, and the three answers. */
class DecisionCard extends Article {

    private final Chart chart;
    private final Decision decision;
    private final int nth;
    private final DecisionWords words;
    private final transient Wishes wishes;

    /** What somebody decides. */
    interface Wishes {
        void accept(Proposal proposal);

        /** For an exercise of high fall risk: asks when it was seen done. */
        void acceptSeenDone(Proposal proposal);

        /** After a rest: asks how the plan goes on. */
        void takeUp();

        void change(@Nullable PlanItemId item, Step.Kind kind);

        void dismiss(Proposal proposal);
    }

    /** @param nth its place among the cards, from 1; ids of its buttons end with it */
    DecisionCard(Chart chart, Decision decision, int nth, DecisionWords words, Wishes wishes) {
        this.chart = chart;
        this.decision = decision;
        this.nth = nth;
        this.words = words;
        this.wishes = wishes;
        addClassNames("sf-card", "decision-card");
        var place = new Span(words.place(decision));
        place.addClassName("sf-caption");
        var head = new Div(words.badge(decision), place);
        head.addClassName("decision-head");
        add(head, step(), why());
        if (!decision.proposal().suggestion().isAfterARest()) { // its days stand in the reason
            add(entries());
        }
        add(answers());
    }

    private Div step() {
        var step = new Div();
        step.addClassName("decision-step");
        var before = words.before(decision);
        if (!before.isEmpty()) {
            step.add(new Paragraph(before));
        }
        var after = new Paragraph(
                SfIcon.ARROW_RIGHT.create(),
                new Span(words.after(decision, chart.card().givenName())));
        after.addClassName("decision-after");
        step.add(after);
        return step;
    }

    private Paragraph why() {
        var label = new Span(getTranslation("workspace.decide.why"));
        label.addClassName("decision-why");
        return new Paragraph(label, new Span(" " + words.why(decision.proposal())));
    }

    private Details entries() {
        var list = new UnorderedList();
        decision.proposal().entries().forEach(said -> list.add(new ListItem(words.entry(said))));
        var details = new Details(
                getTranslation(
                        "workspace.decide.entries",
                        decision.proposal().entries().size()),
                list);
        details.addClassName("decision-entries");
        return details;
    }

    private Div answers() {
        var proposal = decision.proposal();
        var answers = new Div();
        answers.addClassName("decision-answers");
        if (proposal.suggestion().isAfterARest()) {
            answers.add(takeUp());
        } else if (canBeAccepted()) {
            answers.add(needsSeenDone() ? seenDone() : accept());
        }
        if (!proposal.suggestion().isAfterARest()) {
            answers.add(answer("change", new Button(getTranslation("workspace.decide.change")), this::change));
        }
        answers.add(answer("dismiss", tertiary(), () -> wishes.dismiss(proposal)));
        return answers;
    }

    /** Not while it waits, not without a step to take, and not in place of reviewing a fall. */
    private boolean canBeAccepted() {
        var proposal = decision.proposal();
        var isStep = decision.item() != null && proposal.suggestion() != Suggestion.LOCK;
        return proposal.block() == null && !proposal.isAboutAFall() && (!isStep || decision.step() != null);
    }

    private boolean needsSeenDone() {
        return decision.leadsToHighRisk();
    }

    private Button accept() {
        var suggestion = decision.proposal().suggestion();
        var key = suggestion == Suggestion.LOCK
                ? "workspace.decide.looked"
                : suggestion.isOfOneExercise() ? "workspace.decide.accept" : "workspace.decide.talked";
        var accept = new Button(getTranslation(key), SfIcon.CHECK.create());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return answer("accept", accept, () -> wishes.accept(decision.proposal()));
    }

    private Button takeUp() {
        var takeUp = new Button(getTranslation("workspace.decide.take-up"), SfIcon.PLAY.create());
        takeUp.addThemeVariants(ButtonVariant.PRIMARY);
        return answer("accept", takeUp, wishes::takeUp);
    }

    private Button seenDone() {
        var seen = new Button(getTranslation("workspace.decide.seen-done"), SfIcon.EYE.create());
        return answer("accept", seen, () -> wishes.acceptSeenDone(decision.proposal()));
    }

    private Button tertiary() {
        var dismiss = new Button(getTranslation("workspace.decide.dismiss"));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        return dismiss;
    }

    /** The words of a button alone do not say which card it belongs to. */
    private Button answer(String id, Button button, Runnable act) {
        button.setId(id + "-" + nth);
        button.setAriaLabel(button.getText() + ": " + words.place(decision) + ", " + words.before(decision));
        button.addClickListener(click -> act.run());
        return button;
    }

    private void change() {
        var proposal = decision.proposal();
        var step = decision.step();
        var kind = step != null
                ? step.kind()
                : proposal.suggestion() == Suggestion.PROGRESS ? Step.Kind.RUNG_UP : Step.Kind.RUNG_DOWN;
        wishes.change(proposal.item(), kind);
    }
}
