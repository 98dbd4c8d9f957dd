package health.steadfast.training.ui;

import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.FallKind;

/** "What happened?" */
final class FallScreen extends StepScreen {

    FallScreen(ExerciseWords words, FallListener listener) {
        super(words.get("training.fall.step", 1, 2), words.get("training.fall.title"), words.get("training.fall.hint"));
        add(new AnswerGroup(
                tile("near-fall", FallKind.NEAR_FALL, words, listener).drawing("nearly-fell"),
                tile("fall", FallKind.FALL, words, listener).drawing("fell")));
        add(
                ToneNote.safety(words.get("training.fall.emergency"), words.get("training.fall.emergency.text")),
                CallLink.emergency(words.get("training.safety.call-112"), null),
                ToneNote.plain(SfIcon.MESSAGE_SQUARE, "", words.get("training.safety.reads")));
    }

    private static AnswerTile tile(String id, FallKind kind, ExerciseWords words, FallListener listener) {
        return new AnswerTile(id, words.get("training.fall." + kind), () -> listener.happened(kind))
                .hint(words.get("training.fall." + kind + ".hint"));
    }
}
