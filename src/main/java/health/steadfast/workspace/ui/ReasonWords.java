package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Reason;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a reason looks and reads. */
record ReasonWords(Reason.Kind kind, Tone tone, SfIcon icon, String text) {

    static ReasonWords of(Reason reason, LocalDate today, Locale locale) {
        var kind = reason.kind();
        return new ReasonWords(kind, tone(kind), icon(kind), text(reason, today, locale));
    }

    ToneBadge badge() {
        var badge = new ToneBadge(tone, icon, text);
        badge.setClassName("sf-badge-plain", kind == Reason.Kind.ON_PLAN);
        return badge;
    }

    /** The class of a badge that the browser draws. */
    String cssClass() {
        return kind == Reason.Kind.ON_PLAN ? "tone-quiet sf-badge-plain" : tone.cssClass();
    }

    private static String text(Reason reason, LocalDate today, Locale locale) {
        var key = "workspace.reason." + reason.kind().name();
        return switch (reason.kind()) {
            case NEAR_FALLS, EXERCISES_REST, EXERCISES_LOCKED, SAFETY_MESSAGE, MESSAGE, TOO_HARD, OVER_DOING, READY ->
                translate(key, reason.count());
            case FALL_WITH_INJURY, FALL, NO_ANSWER, CALL_DUE, SILENT, ON_HOLD, PLAN_ENDS, AFTER_REST ->
                translate(key, date(reason.since(), today, locale));
            case NEW -> newcomer(reason, today, locale);
            case POSSIBLE_RELAPSE, REVIEW_DUE, ON_PLAN -> translate(key);
        };
    }

    private static String newcomer(Reason reason, LocalDate today, Locale locale) {
        var since = reason.since();
        if (since == null) {
            return translate("workspace.reason.NO_PLAN");
        }
        return translate(
                since.isAfter(today) ? "workspace.reason.STARTS" : "workspace.reason.NEW", date(since, today, locale));
    }

    private static String date(@Nullable LocalDate day, LocalDate today, Locale locale) {
        return day == null ? "" : Formats.shortDate(day, today, locale);
    }

    private static Tone tone(Reason.Kind kind) {
        return switch (kind) {
            case POSSIBLE_RELAPSE,
                    FALL_WITH_INJURY,
                    FALL,
                    NEAR_FALLS,
                    NO_ANSWER,
                    CALL_DUE,
                    SAFETY_MESSAGE,
                    EXERCISES_REST,
                    EXERCISES_LOCKED -> Tone.SAFETY;
            case SILENT, TOO_HARD, AFTER_REST, OVER_DOING -> Tone.WATCH;
            case READY -> Tone.GO;
            case REVIEW_DUE, MESSAGE, NEW, PLAN_ENDS -> Tone.INFO;
            case ON_HOLD, ON_PLAN -> Tone.QUIET;
        };
    }

    private static SfIcon icon(Reason.Kind kind) {
        return switch (kind) {
            case POSSIBLE_RELAPSE -> SfIcon.SIREN;
            case FALL_WITH_INJURY, FALL, NEAR_FALLS -> SfIcon.TRIANGLE_ALERT;
            case NO_ANSWER, CALL_DUE -> SfIcon.PHONE;
            case EXERCISES_REST, EXERCISES_LOCKED -> SfIcon.LOCK;
            case SAFETY_MESSAGE, MESSAGE -> SfIcon.MESSAGE_SQUARE;
            case TOO_HARD -> SfIcon.GAUGE;
            case OVER_DOING -> SfIcon.ACTIVITY;
            case AFTER_REST -> SfIcon.PLAY;
            case READY -> SfIcon.TRENDING_UP;
            case PLAN_ENDS -> SfIcon.CALENDAR;
            case SILENT -> SfIcon.MESSAGE_SQUARE_OFF;
            case REVIEW_DUE -> SfIcon.CLIPBOARD_CHECK;
            case ON_HOLD -> SfIcon.PAUSE;
            case NEW -> SfIcon.SPARKLES;
            case ON_PLAN -> SfIcon.CHECK;
        };
    }
}
