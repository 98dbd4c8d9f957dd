package health.steadfast.training.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.MyCareTeam;
import health.steadfast.caseload.TeamMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Helped;
import health.steadfast.plans.MyStrategies;
import health.steadfast.plans.StrategyId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MyPlan;
import health.steadfast.training.MyTraining;
import health.steadfast.training.PlannedItem;
import health.steadfast.training.TrainingRoutes;
import health.steadfast.training.Verdict;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole plan by parts: picture, how much, how often, what the hands do. */
@Route(TrainingRoutes.MY_PLAN)
@RolesAllowed(Roles.PATIENT)
class MyPlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyTraining training;
    private final transient MyCareTeam team;
    private final transient MyStrategies strategies;
    private final transient ExerciseWords words;

    MyPlanView(MyTraining training, MyCareTeam team, MyStrategies strategies, Catalogue catalogue, Texts texts) {
        this.training = training;
        this.team = team;
        this.strategies = strategies;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassNames("pt-page", "pt-plan");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.plan.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var plan = training.plan();
        words.drawWith(plan.look());
        add(head(plan));
        var since = plan.since();
        if (since == null) {
            add(noPlan());
            return;
        }
        plan.items().stream()
                .collect(Collectors.groupingBy(
                        item -> words.domain(item.exercise()), LinkedHashMap::new, Collectors.toList()))
                .forEach((domain, items) -> add(card(domain, items)));
        var toTry = strategies.all();
        if (!toTry.isEmpty()) {
            add(new StrategyCard(toTry, words, this::answer));
        }
        add(
                new PaperLink("print-plan", TrainingRoutes.MY_HANDOUT, words.get("documents.my-handout")),
                new PaperLink("print-week", TrainingRoutes.MY_WEEK_SHEET, words.get("documents.my-week-sheet")));
        add(ActionButton.plain(
                "away",
                words.get("training.away.link"),
                SfIcon.CALENDAR,
                () -> UI.getCurrent().navigate(TrainingRoutes.AWAY)));
        add(ActionButton.plain(
                "reminders",
                words.get("training.reminders.link"),
                SfIcon.MAIL,
                () -> UI.getCurrent().navigate(TrainingRoutes.REMINDERS)));
    }

    private void answer(StrategyId strategy, Helped helped) {
        strategies.answer(strategy, helped);
        show();
    }

    private Component head(MyPlan plan) {
        var head = new Div(new StepTitle(words.get("training.plan.title")).takeFocus());
        head.addClassName("pt-head");
        var since = plan.since();
        if (since != null) {
            var lines = new ArrayList<String>();
            lines.add(from(since));
            if (plan.daysAWeek() > 0) {
                lines.add(words.get("training.plan.days", plan.daysAWeek()));
            }
            var hint = new Paragraph(String.join(" ", lines));
            hint.addClassName("pt-hint");
            head.add(hint);
        }
        return head;
    }

    private String from(LocalDate since) {
        var day = Formats.fullDate(since, getLocale());
        return team.own().stream()
                .filter(TeamMember::lead)
                .findFirst()
                .map(lead -> words.get("training.plan.from", lead.name(), day))
                .orElseGet(() -> words.get("training.plan.since", day));
    }

    private Component noPlan() {
        var card = new Div(new Paragraph(words.get("training.today.no-plan")));
        card.addClassName("pt-card");
        return card;
    }

    private Component card(String domain, List<PlannedItem> items) {
        var list = new UnorderedList();
        list.addClassName("pt-list");
        items.forEach(item -> list.add(row(item)));
        var card = new Div(new H2(domain), list);
        card.addClassName("pt-card");
        return card;
    }

    private ListItem row(PlannedItem item) {
        var name = new Span(words.name(item.exercise()));
        name.addClassName("pt-strong");
        var text = new Div(
                name,
                new Span(words.dose(item.dose())),
                new Span(words.schedule(item.schedule())),
                hint(words.support(item.exercise(), item.dose())));
        text.addClassName("pt-list-words");
        text.addComponentAtIndex(1, hint(words.purpose(item.exercise(), item.aim())));
        text.add(more(item));
        var other = words.otherLanguage(item.exercise());
        if (!other.isEmpty()) {
            text.add(hint(other));
        }
        var company = words.company(item.exercise());
        if (!company.isEmpty()) {
            text.add(hint(company));
        }
        var note = item.note();
        if (note != null) {
            text.add(hint(words.get("training.quote", note)));
        }
        var instead = item.verdict().instead();
        if (instead != null) {
            text.add(hint(words.get("training.verdict.BECOMES", words.name(instead))));
        }
        if (item.verdict().kind() == Verdict.Kind.RESTS) {
            text.add(hint(words.get(item.verdict().locked() ? "training.exercise-locked" : "training.exercise-rests")));
        }
        text.add(new AskLink(item.exercise(), words));
        return new ListItem(
                words.figure(item.exercise(), "", item.dose().side()).pose(), text);
    }

    private List<Component> more(PlannedItem item) {
        var lines = new ArrayList<Component>();
        var slot = item.slot();
        if (slot != null) {
            lines.add(hint(words.choice(slot)));
            slot.others().forEach(other -> closed(item, other.exercise()).ifPresent(lines::add));
        }
        var from = item.active().from();
        if (from != null) {
            lines.add(hint(words.get("training.plan.item-from", Formats.fullDate(from, getLocale()))));
        }
        var until = item.active().until();
        if (until != null) {
            lines.add(hint(words.get("training.plan.item-until", Formats.fullDate(until, getLocale()))));
        }
        return lines;
    }

    /** Of a slot one exercise may be closed while the others go on. */
    private Optional<Component> closed(PlannedItem item, ExerciseSlug other) {
        var verdict = item.others().getOrDefault(other, item.verdict());
        var instead = verdict.instead();
        return switch (verdict.kind()) {
            case STAYS -> Optional.empty();
            case RESTS ->
                Optional.of(hint(words.get(
                        verdict.locked() ? "training.plan.other-locked" : "training.plan.other-rests",
                        words.name(other))));
            case BECOMES ->
                Optional.of(hint(words.get(
                        "training.plan.other-becomes", words.name(other), words.name(requireNonNull(instead)))));
        };
    }

    private static Span hint(String text) {
        var span = new Span(text);
        span.addClassName("pt-answer-hint");
        return span;
    }
}
