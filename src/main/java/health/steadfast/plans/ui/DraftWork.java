package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.outcomes.Goal;
import health.steadfast.plans.Choice;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.MergeConflict;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.OpenDraft;
import health.steadfast.plans.PlanChanged;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.PublishingCheck;
import health.steadfast.plans.Suitability;
import health.steadfast.plans.TwoWindows;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The draft at work: every part hears of every change. */
class DraftWork extends Composite<Div> implements DraftDesk.Listener, ItemRow.Actions, ItemRow.Desk {

    /** What the page around it does. */
    interface Page {

        void saved(PlanDraft draft);

        void published();

        /** To the item in the full builder, which has a field for everything. */
        default void more(PlanItemId item) {}

        void reopen();

        /** The same, after the draft was changed in two windows. */
        void reopen(TwoWindows both);
    }

    private final transient DraftTools tools;
    private final PatientCard patient;
    private final transient Page page;
    private final DraftDesk desk;
    private final List<Goal> goals;
    private final Div above = new Div();
    private final UndoLine undo = new UndoLine();
    private final CataloguePanel panel;
    private final DraftList list;
    private final VersionTabs versions;
    private final PlanFigures figures;
    private final PublishBar bar;
    private @Nullable MergePanel merge;
    private final Map<ExerciseSlug, LocalDate> released;

    /** @param both what was changed in another window at the same time, null: nothing */
    DraftWork(DraftTools tools, PatientCard patient, OpenDraft opened, @Nullable TwoWindows both, Page page) {
        this.tools = tools;
        this.patient = patient;
        this.page = page;
        this.released = new HashMap<>(opened.released());
        goals = tools.goals().board(patient.id()).goals().stream()
                .filter(Goal::isOpen)
                .toList();
        desk = new DraftDesk(tools.drafts(), patient, opened, this);
        var card = new ExerciseCard(tools.catalogue(), tools.doses(), tools.texts(), getLocale());
        panel = new CataloguePanel(tools.catalogue(), card, desk, this::add);
        list = new DraftList(tools.catalogue(), desk, this, this);
        versions = new VersionTabs(list, new StrategyList(desk, undo), desk, this, desk::replace);
        figures = new PlanFigures(tools.catalogue(), tools.adviceWords(), desk);
        bar = new PublishBar(tools.words(), desk, this::publish);
        var plan = new Div(above, versions.tabs(), figures, undo, versions);
        plan.addClassName("plan-board");
        var halves = new Div(panel, plan);
        halves.addClassName("plan-halves");
        getContent().addClassName("plan-work");
        var skip = new SkipButton(getTranslation("plans.draft.skip"), plan);
        skip.setId("skip-catalogue");
        getContent().add(skip, halves, bar);
        show();
        if (both != null) {
            above.add(new WindowsPanel(tools.words(), desk, both, this::decide, page::reopen));
            above.scrollIntoView();
        }
        if (opened.meanwhile() != null) {
            merge = new MergePanel(tools.words(), desk, opened.meanwhile(), this::settle);
            above.add(merge);
        }
    }

    PlanDraft draft() {
        return desk.draft();
    }

    /** Publishes the draft, or leads to what is still in the way. */
    void publish() {
        if (merge != null && !merge.isDecided()) {
            bar.say(getTranslation("plans.merge.decide-first"));
            merge.focusUndecided();
            return;
        }
        if (new PublishGate(tools, desk, list, versions::firstInvalid, bar).isOpen(released.keySet())) {
            desk.change(draft ->
                    draft.withReason(bar.reason()).withStart(bar.start().getValue()));
            if (desk.isStored()) {
                publish(desk.draft());
            }
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
        list.renew(conflict.item());
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
    public void remove(DraftItem item) {
        var place = desk.draft().indexOf(item.id());
        desk.change(draft -> draft.remove(item.id()));
        undo.offer(
                getTranslation("plans.draft.removed", tools.words().name(item.exercise(), getLocale())),
                () -> desk.change(draft -> draft.insert(place, item)));
    }

    @Override
    public void move(DraftItem item, int by) {
        list.neighbour(item, by).ifPresent(other -> {
            desk.change(draft -> draft.swap(item.id(), other.id()));
            var row = list.row(item.id());
            if (by < 0) {
                row.focusUp();
            } else {
                row.focusDown();
            }
        });
    }

    @Override
    public void release(ExerciseSlug exercise, LocalDate seenDoneOn) {
        try {
            if (tools.releases().releaseAsOf(patient.id(), exercise, seenDoneOn, desk.today())) {
                released.put(exercise, seenDoneOn);
            } else {
                Notices.problem(getTranslation("plans.draft.seen-too-early"));
            }
            show();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    @Override
    public Catalogue catalogue() {
        return tools.catalogue();
    }

    @Override
    public PlanWords words() {
        return tools.words();
    }

    @Override
    public PatientCard patient() {
        return patient;
    }

    @Override
    public List<Goal> goals() {
        return goals;
    }

    @Override
    public List<Choice> offered() {
        return tools.catalogue().all().stream()
                .filter(it -> !desk.draft().holds(it.slug())
                        && !Suitability.of(it, patient).isHidden())
                .map(it -> new Choice(it.slug(), UsualItem.of(it, patient).dose()))
                .toList();
    }

    @Override
    public @Nullable String owner(DraftItem item) {
        return desk.opened().owners().get(item.id());
    }

    private void add(Exercise exercise) {
        var item = UsualItem.of(exercise, patient);
        desk.change(draft -> draft.add(item));
        if (desk.draft().find(item.id()).isPresent()) {
            list.row(item.id()).focusFirstField();
        }
    }

    private void show() {
        list.show(exercise -> Optional.ofNullable(released.get(exercise)));
        versions.show();
        figures.show();
        panel.refresh();
        bar.show();
    }

    private void publish(PlanDraft draft) {
        try {
            var start = bar.start().getValue();
            var no = tools.plans().publish(patient.id(), draft.version(), bar.reason(), start);
            Notices.done(getTranslation("plans.draft.published", no, Formats.date(start, desk.today(), getLocale())));
            page.published();
        } catch (PlanChanged e) {
            page.reopen();
        } catch (StaleData e) {
            overtaken();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    /** Leads to what an item still needs before it can be published; nothing where it is gone or needs nothing. */
    void lead(PlanItemId item) {
        new PublishingCheck(tools.catalogue(), patient, released.keySet())
                .problems(desk.draft().items()).stream()
                        .filter(problem -> problem.item().equals(item))
                        .findFirst()
                        .ifPresent(problem -> {
                            list.row(item).problems().focusMissing();
                            refuse(problem.violation());
                        });
    }

    /** Leads to what happened in the meantime: to the first open decision, else to the button that publishes both. */
    void lead() {
        if (merge != null && !merge.isDecided()) {
            merge.focusUndecided();
        } else {
            bar.focusPublish();
        }
        above.scrollIntoView();
    }

    private void settle(Map<MergeConflict.Key, Pick> decided) {
        try {
            tools.drafts().settle(patient.id(), desk.draft(), desk.newestNo(), decided);
            page.reopen();
        } catch (StaleData e) {
            page.reopen();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    private void refuse(RuleViolation refused) {
        bar.say(tools.words().refusal(refused, desk.today(), getLocale()));
    }
}
