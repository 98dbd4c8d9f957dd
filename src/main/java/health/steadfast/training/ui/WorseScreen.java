package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import health.steadfast.accounts.MemberCard;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.SymptomKind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** "Is something new or worse for more than 24 hours?", with the signs that do not wait for an answer. */
final class WorseScreen extends StepScreen {

    private static final Set<SymptomKind> WITH_HINT =
            Set.of(SymptomKind.SINCE_TODAY, SymptomKind.HOT_OR_TIRED, SymptomKind.NOT_SURE);

    private static final Map<SymptomKind, SfIcon> ICONS = Map.of(
            SymptomKind.OVER_A_DAY, SfIcon.CLOCK,
            SymptomKind.SINCE_TODAY, SfIcon.CALENDAR,
            SymptomKind.HOT_OR_TIRED, SfIcon.SUN,
            SymptomKind.FEVER, SfIcon.THERMOMETER,
            SymptomKind.NOT_SURE, SfIcon.CIRCLE_QUESTION_MARK);

    WorseScreen(MemberCard card, ExerciseWords words, WorseListener listener) {
        super(null, words.get("training.worse.title"), words.get("training.worse.hint"));
        add(new AnswerGroup(Stream.of(SymptomKind.values())
                .map(kind -> tile(kind, words, listener))
                .toArray(Component[]::new)));
        add(
                ToneNote.safety(words.get("training.worse.112"), words.get("training.worse.112.text")),
                CallLink.emergency(words.get("training.safety.call-112"), null),
                ToneNote.wait(
                        SfIcon.CLOCK, words.get("training.worse.doctor"), words.get("training.worse.doctor.text")));
        var phone = card.phone();
        if (phone != null) {
            add(new CallLink("call-clinic", phone, words.get("training.safety.call-clinic"), card.hours()));
        }
    }

    private static AnswerTile tile(SymptomKind kind, ExerciseWords words, WorseListener listener) {
        var id = "worse-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var icon = ICONS.getOrDefault(kind, SfIcon.CIRCLE_QUESTION_MARK).create();
        return new AnswerTile(id, words.get("training.worse." + kind), () -> listener.report(kind))
                .hint(WITH_HINT.contains(kind) ? words.get("training.worse." + kind + ".hint") : null)
                .picture(icon);
    }
}
