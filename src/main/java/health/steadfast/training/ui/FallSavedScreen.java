package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import health.steadfast.accounts.MemberCard;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.AfterFall;
import health.steadfast.training.FallKind;
import health.steadfast.training.Injury;
import health.steadfast.training.MyFall;
import org.jspecify.annotations.Nullable;

/** The report is stored: who has it, what rests, what becomes seated, what stays. */
final class FallSavedScreen extends StepScreen {

    private final MyFall fall;
    private final ExerciseWords words;
    private final FallListener listener;

    FallSavedScreen(
            MyFall fall,
            AfterFall after,
            @Nullable String lead,
            MemberCard card,
            ExerciseWords words,
            FallListener listener) {
        super(null, words.get("training.fall.saved"), null);
        this.fall = fall;
        this.words = words;
        this.listener = listener;
        if (fall.injury() == Injury.NEEDS_HELP) {
            add(calls(card));
        }
        if (fall.withdrawn()) {
            add(ToneNote.info(SfIcon.CHECK, withdrawn(lead), "").asStatus());
        } else {
            add(ToneNote.info(
                            SfIcon.CHECK, words.get("training.fall.saved.has"), words.get("training.fall.saved.reads"))
                    .asStatus());
        }
        if (fall.kind() == FallKind.NEAR_FALL) {
            add(ToneNote.plain(SfIcon.LIST, "", words.get("training.fall.saved.near")));
        } else {
            add(ToneNote.wait(
                    SfIcon.PAUSE,
                    words.get("training.fall.saved.rests"),
                    words.get("training.fall.saved.rests-until")));
            if (!after.items().isEmpty()) {
                words.drawWith(after.look());
                add(new VerdictList(after.items(), words));
            }
        }
        add(buttons());
    }

    private Component calls(MemberCard card) {
        var calls = new Div(
                ToneNote.safety(words.get("training.fall.saved.help"), words.get("training.fall.saved.help-text")),
                CallLink.emergency(words.get("training.safety.call-112"), null));
        var phone = card.phone();
        if (phone != null) {
            calls.add(new CallLink("call-clinic", phone, words.get("training.safety.call-clinic"), phone));
        }
        calls.addClassName("pt-rows");
        return calls;
    }

    private Component buttons() {
        var rows = new Div();
        rows.addClassName("pt-rows");
        if (!fall.withdrawn()) {
            rows.add(
                    ActionButton.plain(
                            "details", words.get("training.fall.details"), SfIcon.PENCIL, listener::addDetails),
                    ActionButton.plain(
                            "undo", words.get("training.fall.undo"), SfIcon.UNDO_2, () -> listener.undo(fall.id())));
        }
        rows.add(
                ActionButton.main("back-to-today", words.get("training.back-to-today"), SfIcon.HOUSE, listener::leave));
        return rows;
    }

    private String withdrawn(@Nullable String lead) {
        return lead == null ? words.get("training.fall.withdrawn-clinic") : words.get("training.fall.withdrawn", lead);
    }
}
