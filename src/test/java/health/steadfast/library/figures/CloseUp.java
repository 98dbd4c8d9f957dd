package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How near the fingers of a close-up are to what they hold. */
final class CloseUp {

    private CloseUp() {}

    /** For each thing a hand holds: how far it is from the nearest bone of that hand. */
    static List<Double> gaps(PoseDocument pose, int frame) {
        var keys = pose.frames().at(frame);
        var gaps = new ArrayList<Double>();
        var first = (HandJoints) Poser.joints(pose, Catalogued.SHELF, frame, keys);
        add(gaps, first, Poser.held(pose, keys));
        var second = Poser.second(pose, Catalogued.SHELF, keys);
        if (second != null) {
            add(gaps, second, keys.part("second").part("held"));
        }
        return gaps;
    }

    private static void add(List<Double> gaps, HandJoints hand, Keys held) {
        if (held.has("type")) {
            var shapes = new Things(Catalogued.SHELF, hand, 0).held(held, hand);
            gaps.add(bones(hand)
                    .mapToDouble(it -> Contact.nearest(shapes, it))
                    .min()
                    .orElse(Double.MAX_VALUE));
        }
    }

    /** Points along all fingers and the palm, in the hand's units. */
    private static Stream<Vec> bones(HandJoints hand) {
        var fingers = Stream.concat(HandJoints.FINGERS.stream().map(hand::finger), Stream.of(hand.thumb()));
        return Stream.concat(Stream.of(hand.onPalm(0, 40), hand.onPalm(20, 60)), fingers.flatMap(CloseUp::along));
    }

    private static Stream<Vec> along(List<Vec> finger) {
        return Stream.iterate(1, it -> it < finger.size(), it -> it + 1)
                .flatMap(it -> Stream.of(finger.get(it), finger.get(it - 1).towards(finger.get(it), 0.5)));
    }

    /** How many hands lie on a thing that stands on the table. */
    static long handsOn(PoseDocument pose, int frame, String type) {
        var keys = pose.frames().at(frame);
        var hand = (HandJoints) Poser.joints(pose, Catalogued.SHELF, frame, keys);
        var things = new Things(Catalogued.SHELF, hand, frame);
        var shapes = things.draw(
                        pose.props().stream().filter(it -> it.text("type", "").equals(type)))
                .all()
                .toList();
        return Stream.of(hand, Poser.second(pose, Catalogued.SHELF, keys))
                .filter(it -> it != null
                        && Stream.concat(HandJoints.FINGERS.stream(), Stream.of("thumb", "palm"))
                                .map(it::at)
                                .anyMatch(tip -> tip != null && Contact.nearest(shapes, tip) < 10))
                .count();
    }
}
