package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether feet carry whoever stands or sits: one of them lies on the ground, and the other is either down as well or
 * clearly lifted. A foot a little above the floor looks like a mistake, and it is one.
 */
final class FootCheck {

    private static final double SEATED = 40;
    private static final double HEEL = 5.5;
    private static final double TOE = 4;
    private static final double DOWN = 2.7;
    private static final double LIFTED = 7.5;

    private FootCheck() {}

    /** What is wrong with both feet in one frame. */
    static List<String> faults(Ground ground, BodyJoints body) {
        if (!ground.carries() || body.of("pelvis").y() < SEATED || isLying(body)) {
            return List.of();
        }
        var gaps = Body.SIDES.stream().map(side -> above(ground, body, side)).toList();
        var faults = new ArrayList<String>();
        if (gaps.stream().allMatch(it -> it > DOWN)) {
            faults.add("no foot on the ground, " + Stage.number(gaps.getFirst()) + " and "
                    + Stage.number(gaps.getLast()) + " above it");
        }
        for (var i = 0; i < gaps.size(); i++) {
            if (gaps.get(i) > DOWN && gaps.get(i) < LIFTED) {
                faults.add("foot" + Body.SIDES.get(i) + " floats by " + Stage.number(gaps.get(i)));
            }
        }
        return faults;
    }

    /** On a bed or on hands and knees. */
    private static boolean isLying(BodyJoints body) {
        return Math.abs(body.frame().number("trunk", 0)) > 60
                || Body.SIDES.stream().anyMatch(side -> body.of("knee" + side).y() < 20);
    }

    private static double above(Ground ground, BodyJoints body, String side) {
        var ankle = body.of("ankle" + side);
        var lowest = body.view() == View.SIDE
                ? Math.min(
                        body.of("heel" + side).y() - HEEL, body.of("toe" + side).y() - TOE)
                : ankle.y() - Body.ANKLE;
        return lowest - ground.below(ankle.x());
    }
}
