package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.PauseKind;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Today;
import health.steadfast.training.TodayItem;
import health.steadfast.training.TodayState;
import health.steadfast.training.Variant;
import health.steadfast.training.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What today asks for, in every state it can be in. */
final class TodayCard extends Div {

    private final Today today;
    private final ExerciseWords words;
    private final TodayListener listener;

    TodayCard(Today today, ExerciseWords words, TodayListener listener) {
        this.today = today;
        this.words = words;
        this.listener = listener;
        addClassNames("pt-card", "pt-today-card");
        if (today.seatedOnly() && today.state() != TodayState.ON_HOLD) {
            add(ToneNote.wait(SfIcon.PAUSE, "", words.get("training.today.seated")));
        }
        if (today.fallOpen() && changedByFall()) {
            add(ToneNote.wait(
                    SfIcon.PAUSE,
                    words.get("training.fall.saved.rests"),
                    words.get("training.fall.saved.rests-until")));
        }
        switch (today.state()) {
            case NO_PLAN -> add(says("training.today.no-plan"));
            case ON_HOLD -> showHold();
            case REST_DAY -> showRestDay();
            case READY -> showExercises("start", "training.today.start", listener::start);
            case STARTED -> showExercises("start", "training.today.go-on", listener::openSession);
            case DONE -> showDone();
            case NOT_TODAY -> showLeftOut();
        }
    }

    /** Whether anything of today is not as the plan has it; on hold the hold says why. */
    private boolean changedByFall() {
        return today.state() != TodayState.ON_HOLD
                && Stream.of(today.items(), today.more(), today.resting())
                        .flatMap(List::stream)
                        .anyMatch(item -> item.verdict().kind() != Verdict.Kind.STAYS);
    }

    private void showExercises(String id, String key, Runnable action) {
        add(header(today.items()));
        showPurposes();
        add(new PictureRow(active(), words));
        add(start(id, key, action), versions());
        var first = new Paragraph(words.get("training.today.tell-first"));
        first.addClassName("pt-tell-first");
        add(first);
        if (!today.more().isEmpty()) {
            var more =
                    new Paragraph(words.get("training.today.more", today.more().size()));
            more.addClassName("pt-hint");
            add(more, PictureRow.small(today.more(), words));
        }
    }

    /** What today is for, each thing once: "For your balance · For your strength". */
    private void showPurposes() {
        var purposes = active().stream()
                .map(item -> words.purpose(item.exercise(), item.aim()))
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!purposes.isEmpty()) {
            var line = new Paragraph(purposes);
            line.addClassNames("pt-hint", "pt-purpose");
            add(line);
        }
    }

    /** One tap to less, and back. */
    private Div versions() {
        var rows = new Div();
        rows.addClassName("pt-rows");
        for (var version : Variant.values()) {
            var minutes =
                    version == Variant.FULL ? today.minutes() : today.lighter().getOrDefault(version, 0);
            if (version != today.variant() && minutes > 0) {
                var label = words.get("training.today.version." + version, minutes);
                rows.add(ActionButton.plain("version-" + version, label, icon(version), () -> listener.start(version)));
            }
        }
        return rows;
    }

    private static SfIcon icon(Variant version) {
        return switch (version) {
            case FULL -> SfIcon.ROTATE_CCW;
            case SHORT -> SfIcon.BATTERY_LOW;
            case HOT -> SfIcon.THERMOMETER;
        };
    }

    private Div header(List<TodayItem> items) {
        var title = new H2(words.get("training.today.card", active().size()));
        var head = new Div(title);
        head.addClassName("pt-card-head");
        if (today.variant() != Variant.FULL) {
            var version = new Span(words.get("training.today.version-of-day." + today.variant()));
            version.addClassName("pt-place");
            head.add(version);
        }
        if (today.minutes() > 0 && !items.isEmpty()) {
            var minutes = new Span(words.get("training.today.minutes", today.minutes()));
            minutes.addClassName("pt-place");
            head.add(minutes);
        }
        return head;
    }

    private List<TodayItem> active() {
        return today.items().stream()
                .filter(item -> !item.rests() || item.outcome() != null)
                .toList();
    }

    private void showHold() {
        var closed = today.hold() == PauseKind.ILLNESS || today.items().isEmpty();
        add(says(closed ? "training.today.hold-ill" : "training.today.hold"));
        if (today.canEndHold()) {
            add(ActionButton.plain(
                    "well-again", words.get("training.today.well-again"), SfIcon.CHECK, listener::wellAgain));
        }
        if (!today.items().isEmpty()) {
            add(new PictureRow(today.items(), words));
            add(ActionButton.plain("start", words.get("training.today.start"), SfIcon.PLAY, listener::start));
        }
    }

    private void showRestDay() {
        if (today.more().isEmpty()) {
            add(says("training.today.rest-day-plain"));
            return;
        }
        add(says("training.today.rest-day"), new PictureRow(today.more(), words));
        add(ActionButton.plain("do-some", words.get("training.today.do-some"), SfIcon.PLAY, listener::startMore));
    }

    private void showDone() {
        add(says("training.today.done"), new PictureRow(active(), words));
        if (!today.more().isEmpty()) {
            add(ActionButton.plain("do-more", words.get("training.today.do-more"), SfIcon.PLAY, listener::startMore));
        }
        add(ActionButton.plain("undo", words.get("training.today.undo"), SfIcon.UNDO_2, listener::openSession));
    }

    private void showLeftOut() {
        add(says("training.today.left-out"));
        add(ActionButton.plain("start", words.get("training.today.start-anyway"), SfIcon.PLAY, listener::start));
    }

    private ActionButton start(String id, String key, Runnable action) {
        var start = ActionButton.main(id, words.get(key), SfIcon.PLAY, action);
        start.addClassName("pt-start");
        return start;
    }

    private H2 says(String key) {
        var sentence = new H2(words.get(key));
        sentence.addClassName("pt-says");
        return sentence;
    }
}
