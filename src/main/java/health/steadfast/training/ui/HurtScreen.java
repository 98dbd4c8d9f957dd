package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Injury;
import health.steadfast.training.MyFall;
import java.util.Locale;
import java.util.stream.Stream;

/** "Are you hurt?" The report is stored already. */
final class HurtScreen extends StepScreen {

    HurtScreen(MyFall fall, ExerciseWords words, FallListener listener) {
        super(
                words.get("training.fall.step", 2, 2),
                words.get("training.fall.hurt"),
                words.get("training.fall.hurt.said"));
        var answers = Stream.of(Injury.NONE, Injury.A_LITTLE, Injury.NEEDS_HELP)
                .<Component>map(injury -> {
                    var id = "hurt-" + injury.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    var tile = new AnswerTile(
                                    id,
                                    words.get("training.fall.hurt." + injury),
                                    () -> listener.hurt(fall.id(), injury))
                            .hint(words.get("training.fall.hurt." + injury + ".hint"))
                            .chosen(fall.injury() == injury);
                    return injury == Injury.NEEDS_HELP ? tile.safety() : tile;
                })
                .toArray(Component[]::new);
        add(new AnswerGroup(answers), ToneNote.info(SfIcon.HEART_PULSE, "", words.get("training.fall.hurt.sit")));
    }
}
