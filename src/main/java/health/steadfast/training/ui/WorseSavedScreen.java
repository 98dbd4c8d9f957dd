package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.accounts.MemberCard;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.MySymptom;
import health.steadfast.training.SymptomKind;
import health.steadfast.training.Today;
import health.steadfast.training.TodayItem;
import java.util.List;

/** What follows from the answer: a hold, the seated version and a call, or cooling down. */
final class WorseSavedScreen extends StepScreen {

    private final MySymptom symptom;
    private final Today today;
    private final MemberCard card;
    private final ExerciseWords words;
    private final WorseListener listener;

    WorseSavedScreen(MySymptom symptom, Today today, MemberCard card, ExerciseWords words, WorseListener listener) {
        super(null, words.get(key(symptom.kind())), words.get(key(symptom.kind()) + ".text"));
        this.symptom = symptom;
        this.today = today;
        this.card = card;
        this.words = words;
        this.listener = listener;
        words.drawWith(today.look());
        if (symptom.withdrawn()) {
            addWithdrawn();
        } else {
            addWhatFollows();
        }
        addWayOn();
    }

    private void addWhatFollows() {
        var kind = symptom.kind();
        var phone = card.phone();
        if (phone != null && kind != SymptomKind.HOT_OR_TIRED) {
            var call =
                    new CallLink("call-clinic", phone, words.get("training.safety.call-clinic"), phone + hours(card));
            call.addClassName("pt-call-main");
            add(call);
        }
        switch (kind) {
            case OVER_A_DAY -> add(whatHappensNow("again"), open());
            case FEVER -> add(whatHappensNow("well"));
            case NOT_SURE, SINCE_TODAY -> add(seated());
            case HOT_OR_TIRED -> {}
        }
        add(ToneNote.safety(words.get("training.worse.doctor"), words.get("training.worse.doctor.text")));
    }

    private void addWithdrawn() {
        add(ToneNote.info(SfIcon.CHECK, words.get("training.fall.withdrawn-clinic"), "")
                .asStatus());
        if (today.hold() != null) {
            add(ToneNote.wait(SfIcon.PAUSE, "", words.get("training.worse.withdrawn-hold")));
        }
    }

    private Component whatHappensNow(String last) {
        var list = new UnorderedList();
        list.addClassName("pt-done-list");
        for (var key : List.of("hold", "days", "told", last)) {
            list.add(new ListItem(SfIcon.CHECK.create(), new Span(words.get("training.worse.now." + key))));
        }
        var card = new Div(new H2(words.get("training.worse.now")), list);
        card.addClassName("pt-card");
        return card;
    }

    private Component open() {
        if (today.items().isEmpty()) {
            return new Div();
        }
        var card = new Div(
                new H2(words.get("training.worse.open")),
                new PictureRow(today.items(), words),
                new Paragraph(words.get("training.worse.open.feels")));
        card.addClassName("pt-card");
        return card;
    }

    private Component seated() {
        var card = new Div(new H2(words.get("training.worse.seated")));
        card.addClassName("pt-card");
        if (!stillToDo().isEmpty()) {
            card.add(new PictureRow(stillToDo(), words));
        }
        card.add(new Paragraph(words.get("training.worse.seated.wait")));
        return card;
    }

    private List<TodayItem> stillToDo() {
        return today.items().stream()
                .filter(item -> item.outcome() == null && !item.rests())
                .toList();
    }

    private void addWayOn() {
        var rows = new Div();
        rows.addClassName("pt-rows");
        var isSeated = symptom.kind() == SymptomKind.NOT_SURE || symptom.kind() == SymptomKind.SINCE_TODAY;
        if (isSeated && !symptom.withdrawn() && !stillToDo().isEmpty()) {
            rows.add(ActionButton.plain(
                    "start", words.get("training.worse.seated.start"), SfIcon.PLAY, listener::start));
        }
        if (!symptom.withdrawn()) {
            rows.add(ActionButton.plain(
                    "mistake",
                    words.get("training.worse.mistake"),
                    SfIcon.UNDO_2,
                    () -> listener.mistake(symptom.id())));
        }
        rows.add(ActionButton.plain(
                "back-to-today", words.get("training.back-to-today"), SfIcon.HOUSE, listener::leave));
        add(rows);
    }

    private static String hours(MemberCard card) {
        return card.hours() == null ? "" : " · " + card.hours();
    }

    private static String key(SymptomKind kind) {
        return switch (kind) {
            case OVER_A_DAY -> "training.worse.yes";
            case SINCE_TODAY -> "training.worse.since-today";
            case HOT_OR_TIRED -> "training.worse.hot";
            case FEVER -> "training.worse.fever";
            case NOT_SURE -> "training.worse.unsure";
        };
    }
}
