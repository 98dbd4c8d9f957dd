package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.ItemProblem;
import health.steadfast.plans.MergeConflict;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.OpenDraft;
import health.steadfast.plans.PlanChanged;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PublishingCheck;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.TemplateFit;
import health.steadfast.plans.TemplateOffer;
import health.steadfast.plans.TwoWindows;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The quick plan at work: template at the left, a few cards, publishing at the right; every part hears of a change. */
class QuickWork extends Composite<Div> implements DraftDesk.Listener, QuickCard.Actions {

    private final transient DraftTools tools;
    private final PatientCard patient;
    private final transient DraftWork.Page page;
    private final DraftDesk desk;
    private final UndoLine undo = new UndoLine();
    private final QuickStart start;
    private final QuickCards cards;
    private final QuickPublish publish;
    private final Map<ExerciseSlug, LocalDate> seen;

    /** @param both what was changed in another window at the same time, null: nothing */
    QuickWork(DraftTools tools, PatientCard patient, OpenDraft opened, @Nullable TwoWindows both, DraftWork.Page page) {
        this.tools = tools;
        this.patient = patient;
        this.page = page;
        this.seen = new HashMap<>(opened.released());
        desk = new DraftDesk(tools.drafts(), patient, opened, this);
        start = new QuickStart(tools, desk, seen.keySet(), this::apply);
        cards = new QuickCards(tools, desk, this);
        publish = new QuickPublish(tools, desk, this::publish);
        var left = new Div(new WeakPoints(tools.catalogue(), patient), start);
        left.addClassName("quick-left");
        var middle = new Div();
        if (both != null) {
            middle.add(new WindowsPanel(tools.words(), desk, both, this::decide, page::reopen));
        }
        middle.add(undo, cards);
        middle.addClassName("quick-middle");
        getContent().addClassName("quick-columns");
        getContent().add(left, middle, publish);
        if (opened.draft().items().isEmpty() && opened.draft().version() == 0) {
            start.best().ifPresent(best -> {
                start.choose(best);
                desk.fill(draft -> filled(draft, best));
            });
        }
        show();
    }

    /** Saves what stands there, also if nobody has changed anything yet; answers whether it is saved. */
    boolean keep() {
        desk.change(draft -> draft.withReason(publish.reason()).withStart(publish.start()));
        return desk.isStored();
    }

    void publish() {
        publish.say("");
        if (!publish.isStartPossible() || !isClear()) {
            return;
        }
        if (keep()) {
            publishSaved();
        }
    }

    @Override
    public void changed() {
        show();
        page.saved(desk.draft());
    }

    @Override
    public void together(TwoWindows both) {
        page.reopen(both);
    }

    private void decide(MergeConflict conflict, Pick pick) {
        cards.renew(conflict.item());
        desk.change(draft -> TwoWindows.decided(draft, conflict, pick));
    }

    @Override
    public void refused(RuleViolation why) {
        refuse(why);
    }

    @Override
    public void overtaken() {
        Notices.problem(getTranslation("plans.draft.saved-elsewhere"));
        page.reopen();
    }

    @Override
    public void replace(DraftItem item) {
        desk.replace(item);
    }

    @Override
    public void swap(DraftItem item, ExerciseSlug other) {
        if (desk.draft().holds(other)) {
            return;
        }
        var usual = UsualItem.of(tools.catalogue().get(other), patient);
        desk.replace(item.withExercise(other, usual.dose())
                .withPurpose(usual.purpose())
                .withAim(usual.aim())
                .withNote(null));
        cards.focus(item.id());
        undo.offerBeside(
                getTranslation(
                        "plans.quick.swapped",
                        tools.words().name(item.exercise(), getLocale()),
                        tools.words().name(other, getLocale())),
                () -> desk.replace(item));
    }

    @Override
    public void remove(DraftItem item) {
        var place = desk.draft().indexOf(item.id());
        desk.change(draft -> draft.remove(item.id()));
        undo.offer(
                getTranslation("plans.draft.removed", tools.words().name(item.exercise(), getLocale())),
                () -> desk.change(draft -> draft.insert(place, item)));
    }

    @Override
    public void add(ExerciseSlug exercise) {
        var item = UsualItem.of(tools.catalogue().get(exercise), patient);
        desk.change(draft -> draft.add(item));
        cards.focus(item.id());
    }

    @Override
    public void seen(ExerciseSlug exercise, boolean done) {
        try {
            if (done) {
                tools.releases().seenToday(patient.id(), exercise, desk.today());
                seen.put(exercise, desk.today());
            } else {
                tools.releases().notSeenToday(patient.id(), exercise, desk.today());
                seen.remove(exercise);
            }
            publish.say("");
        } catch (RuleViolation e) {
            refuse(e);
        }
        show();
    }

    /** A template fills all; what it replaced comes back with one press. */
    private void apply(TemplateOffer offer) {
        var before = desk.draft();
        var kept = before.items().isEmpty() ? desk.opened().base() : before.items();
        var fitted = new TemplateFit(tools.catalogue(), patient, seen.keySet())
                .fit(offer.template().items(), kept);
        desk.change(draft -> filled(draft, offer).withItems(fitted.items()));
        if (!before.items().isEmpty()) {
            undo.offerBeside(
                    getTranslation(
                            "plans.quick.applied",
                            offer.template().name().in(getLocale()),
                            before.items().size()),
                    () -> desk.change(draft -> draft.withItems(before.items()).withStrategies(before.strategies())));
        }
    }

    /** Strategies are added to those that are there, in the words of the patient's language. */
    private PlanDraft filled(PlanDraft draft, TemplateOffer offer) {
        var strategies = new ArrayList<>(draft.strategies());
        var known = strategies.stream().map(Strategy::text).toList();
        offer.template().strategies().stream()
                .map(strategy -> strategy.in(Locale.forLanguageTag(patient.language())))
                .filter(strategy -> !known.contains(strategy.text()))
                .limit(PlanDraft.MAX_STRATEGIES - strategies.size())
                .forEach(strategies::add);
        return draft.withItems(offer.fitted().items()).withStrategies(strategies);
    }

    private boolean isClear() {
        if (desk.draft().items().isEmpty()) {
            publish.say(getTranslation("plans.rule.empty"));
            return false;
        }
        var base = desk.draft().baseNo();
        if (base > 0 && desk.changes().isEmpty() && desk.strategyChanges().isEmpty()) {
            publish.say(getTranslation("plans.draft.no-change", base));
            return false;
        }
        var check = new PublishingCheck(tools.catalogue(), patient, seen.keySet());
        var problem = check.problems(desk.draft().items()).stream().findFirst();
        problem.ifPresent(this::lead);
        return problem.isEmpty();
    }

    private void lead(ItemProblem problem) {
        if (problem.kind() == ItemProblem.Kind.NEEDS_REASON) { // there is no field for it here
            if (keep()) {
                page.more(problem.item());
            }
            return;
        }
        cards.focusSeen(problem.item(), problem.exercise());
        refuse(problem.violation());
    }

    private void publishSaved() {
        try {
            var day = publish.start();
            var no = tools.plans().publish(patient.id(), desk.draft().version(), publish.reason(), day);
            Notices.done(getTranslation("plans.draft.published", no, Formats.date(day, desk.today(), getLocale())));
            page.published();
        } catch (PlanChanged e) {
            page.reopen();
        } catch (StaleData e) {
            overtaken();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    private void refuse(RuleViolation refused) {
        publish.say(tools.words().refusal(refused, desk.today(), getLocale()));
    }

    private void show() {
        cards.show(seen);
        publish.show();
    }
}
