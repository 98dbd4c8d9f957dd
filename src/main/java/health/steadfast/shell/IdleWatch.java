package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import health.steadfast.shared.Member;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks staff in one page whether they are still there, shortly before their session ends. The page asks the server at
 * the moment when the question would be due; a view that polls for its own reasons keeps its shorter interval.
 */
final class IdleWatch {

    private static final Duration WHILE_ASKING = Duration.ofSeconds(10);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final UI ui;
    private final Duration limit;
    private final Duration warning;
    private final transient Clock clock;
    private int ownInterval = -1;
    private int intervalOfView = -1;
    private @Nullable ConfirmDialog question;

    private IdleWatch(UI ui, Duration limit, Duration warning, Clock clock) {
        this.ui = ui;
        this.limit = limit;
        this.warning = warning;
        this.clock = clock;
    }

    static void over(UI ui, Member member, IdleLimits limits, Clock clock) {
        var watch = new IdleWatch(ui, limits.of(member), limits.warning(), clock);
        ui.addPollListener(poll -> watch.look());
        ui.addAfterNavigationListener(navigation -> watch.look());
    }

    private void look() {
        var left = left();
        if (left.compareTo(warning) > 0) {
            stopAsking();
        } else if (question == null) {
            ask();
        }
        askServerAfter(question == null ? left.minus(warning) : left.compareTo(WHILE_ASKING) < 0 ? left : WHILE_ASKING);
    }

    private Duration left() {
        var now = clock.instant();
        var last = UserEvents.last(ui.getSession().getSession()).orElse(now);
        return Duration.between(now, last.plus(limit));
    }

    private void ask() {
        var dialog = new ConfirmDialog(
                ui.getTranslation("shell.idle.title"),
                ui.getTranslation("shell.idle.text", (int) Math.max(1, warning.toMinutes())),
                ui.getTranslation("shell.idle.stay"),
                stay -> {
                    UserEvents.happened(ui.getSession().getSession(), clock.instant());
                    stopAsking();
                    look();
                });
        dialog.setId("idle");
        dialog.setCloseOnEsc(false);
        dialog.open();
        question = dialog;
    }

    private void stopAsking() {
        if (question != null) {
            question.close();
            question = null;
        }
    }

    private void askServerAfter(Duration wanted) {
        if (ui.getPollInterval() != ownInterval) {
            intervalOfView = ui.getPollInterval();
        }
        var milliseconds = (int) (wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted).toMillis();
        ownInterval = intervalOfView > 0 ? Math.min(intervalOfView, milliseconds) : milliseconds;
        ui.setPollInterval(ownInterval);
    }
}
