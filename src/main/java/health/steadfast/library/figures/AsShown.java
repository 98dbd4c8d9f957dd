package health.steadfast.library.figures;

import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A pose as one patient sees it: for one side, and with an aid of the patient's own.
 *
 * @param isMirrored drawn as its mirror image
 */
record AsShown(PoseDocument pose, boolean isMirrored) {

    static AsShown of(PoseDocument pose, FigureSide side, FigureAid aid) {
        var isMirrored = isMirrored(pose, side);
        var turned = isMirrored && pose.keys().yes("sameTurn") ? backwards(pose) : pose;
        return new AsShown(OwnAid.in(turned, aid, isMirrored), isMirrored);
    }

    /** Whether an aid is to be seen in the picture of this pose at all. */
    static boolean hasPlace(PoseDocument pose, FigureAid aid) {
        return aid != FigureAid.NONE && OwnAid.in(pose, aid, false) != pose;
    }

    /** The side that is to be seen; any where sides do not matter. */
    static FigureSide side(PoseDocument pose, FigureSide wanted) {
        if (!pose.isOneSided()) {
            return FigureSide.ANY;
        }
        return pose.showsLeft() == isMirrored(pose, wanted) ? FigureSide.RIGHT : FigureSide.LEFT;
    }

    private static boolean isMirrored(PoseDocument pose, FigureSide side) {
        return switch (side) {
            case ANY -> false;
            case LEFT -> pose.isOneSided() && !pose.showsLeft();
            case RIGHT -> pose.showsLeft();
        };
    }

    /**
     * The last frame first and each free arrow the other way: a lid opens anticlockwise whichever hand turns it, and
     * the mirror of that way is clockwise.
     */
    private static PoseDocument backwards(PoseDocument pose) {
        var frames = new ArrayList<Object>();
        for (var i = pose.frames().count() - 1; i >= 0; i--) {
            frames.add(pose.frames().at(i).values());
        }
        var keys = new LinkedHashMap<>(pose.keys().values());
        keys.put("frames", frames);
        keys.put(
                "arrows",
                pose.keys().parts("arrows").stream().map(AsShown::back).toList());
        return PoseDocument.of(pose.slug(), new Keys(keys));
    }

    private static Map<String, Object> back(Keys arrow) {
        var back = new LinkedHashMap<>(arrow.values());
        back.put("from", arrow.numbers("to"));
        back.put("to", arrow.numbers("from"));
        back.put("bend", -arrow.number("bend", 0));
        return back;
    }
}
