package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.OrderedList;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.FallKind;
import health.steadfast.training.OpenReport;
import health.steadfast.workspace.Reason;
import health.steadfast.workspace.RosterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What to do next for one patient, the most urgent first, at most three at a time. */
class NextThings extends OrderedList {

    private static final int AT_ONCE = 3;

    private final RosterRow row;
    private final Locale locale;
    private final List<NextThing> things = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** What somebody decides to do. */
    interface Wishes {
        void call(OpenReport report);

        void noteContact();

        void decideRests();

        void signReview();

        void openChart();

        void readMessages();

        void readSessions();

        /** Where a plan is written. */
        void plan();

        /** The plan in force. */
        void livePlan();
    }

    NextThings(PanelContent content, Wishes wishes, Locale locale) {
        this.row = content.row();
        this.locale = locale;
        addClassName("next-things");
        content.reports().forEach(report -> report(report, wishes));
        if (!content.restsToDecide().isEmpty()) {
            thing("rests", content.restsText(), "decide-rests", SfIcon.LOCK_OPEN, wishes::decideRests);
        }
        row.reasons().forEach(reason -> reason(reason, content, wishes));
        things.stream().limit(AT_ONCE).forEach(this::add);
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    private void report(OpenReport report, Wishes wishes) {
        if (report.fall() != null) {
            var title = report.fall() == FallKind.FALL ? "fall" : "near-fall";
            thing(
                    title,
                    ReportWords.of(report, row.today(), locale),
                    "review-fall",
                    SfIcon.PHONE,
                    () -> wishes.call(report));
        } else if (report.symptom() != null) {
            thing(
                    "symptom",
                    ReportWords.of(report, row.today(), locale),
                    "review-symptom",
                    SfIcon.PHONE,
                    () -> wishes.call(report));
        }
    }

    private void reason(Reason reason, PanelContent content, Wishes wishes) {
        var since = reason.since();
        switch (reason.kind()) {
            case REVIEW_DUE ->
                thing("review", lastSigned(content), "start-review", SfIcon.CLIPBOARD_CHECK, wishes::signReview);
            case NO_ANSWER, CALL_DUE -> call(reason, content, wishes);
            case SAFETY_MESSAGE, MESSAGE ->
                thing(
                        "message",
                        translate("workspace.reason.MESSAGE", reason.count()),
                        "read-messages",
                        SfIcon.MESSAGE_SQUARE,
                        wishes::readMessages);
            case TOO_HARD, AFTER_REST, OVER_DOING, READY, PLAN_ENDS, EXERCISES_LOCKED -> guided(reason, wishes);
            case SILENT ->
                thing(
                        "silent",
                        translate("workspace.next.silent.text", since == null ? "" : date(since)),
                        "ask-why",
                        SfIcon.CALENDAR,
                        wishes::openChart);
            case NEW -> {
                if (since == null) {
                    thing(
                            "plan",
                            translate("workspace.next.plan.text"),
                            "write-plan",
                            SfIcon.LIST_CHECKS,
                            wishes::plan);
                }
            }
            default -> {}
        }
    }

    /** A report that is still open brings its own call. */
    private void call(Reason reason, PanelContent content, Wishes wishes) {
        if (content.reports().isEmpty()) {
            var text = ReasonWords.of(reason, row.today(), locale).text();
            thing("call", text, "note-contact", SfIcon.PHONE, wishes::noteContact);
        }
    }

    private void guided(Reason reason, Wishes wishes) {
        var since = reason.since();
        var text = since == null
                ? translate("workspace.reason." + reason.kind().name(), reason.count())
                : translate("workspace.reason." + reason.kind().name(), date(since));
        switch (reason.kind()) {
            case TOO_HARD -> thing("too-hard", text, "decide-too-hard", SfIcon.GAUGE, wishes::openChart);
            case READY -> thing("ready", text, "decide-ready", SfIcon.TRENDING_UP, wishes::openChart);
            case EXERCISES_LOCKED -> thing("locked", text, "see-again", SfIcon.LOCK_OPEN, wishes::livePlan);
            case AFTER_REST -> thing("after-rest", text, "decide-rest", SfIcon.PLAY, wishes::openChart);
            case OVER_DOING -> thing("over-doing", text, "see-sessions", SfIcon.ACTIVITY, wishes::readSessions);
            default -> thing("plan-ends", text, "go-on", SfIcon.LIST_CHECKS, wishes::plan);
        }
    }

    private String lastSigned(PanelContent content) {
        var last = content.facts().lastReview();
        return last == null
                ? translate("workspace.next.review.never")
                : translate("workspace.next.review.last", date(last));
    }

    private String date(LocalDate day) {
        return Formats.shortDate(day, row.today(), locale);
    }

    private void thing(String key, String text, String id, SfIcon icon, Runnable onClick) {
        var button = new Button(translate("workspace.next." + key + ".action"), icon.create(), click -> onClick.run());
        button.setId(ids.add(id) ? id : id + "-" + things.size());
        if (things.isEmpty()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        things.add(new NextThing(translate("workspace.next." + key), text, button));
    }
}
