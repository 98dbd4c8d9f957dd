package health.steadfast.library.figures;

import java.util.List;

/** What a file says about the picture of one exercise. */
record PoseDocument(String slug, Keys keys, KeyFrames frames) {

    static PoseDocument of(String slug, Keys keys) {
        var stated = keys.parts("frames");
        if (stated.isEmpty()) {
            throw new IllegalArgumentException("no frames: " + slug);
        }
        return new PoseDocument(slug, keys, new KeyFrames(stated));
    }

    /** What the picture shows, in one language; empty if nobody has written it. */
    String alt(String language) {
        return keys.part("alt").text(language, "");
    }

    View view() {
        return View.of(keys.text("view", "side"));
    }

    View view(Keys frame) {
        return View.of(frame.text("view", keys.text("view", "side")));
    }

    List<Keys> props() {
        return keys.parts("props");
    }

    int main() {
        return (int) keys.number("main", 0);
    }

    /** The one or two key frames that stand beside each other; 1 is the start, 2 the end. */
    List<Integer> stills() {
        var stated = keys.numbers("still");
        if (!stated.isEmpty()) {
            return stated.stream().map(Double::intValue).toList();
        }
        if (frames.count() == 1) {
            return List.of(0);
        }
        if (keys.has("ghost") && (int) keys.number("ghost", 0) != main()) {
            var ghost = (int) keys.number("ghost", 0);
            return List.of(Math.min(main(), ghost), Math.max(main(), ghost));
        }
        return main() > 0 ? List.of(0, main()) : List.of(0, frames.count() - 1);
    }

    /** The key frame whose picture carries the arrows. */
    int arrowsIn() {
        var stills = stills();
        return (int) keys.number("arrowsIn", stills.contains(main()) ? main() : stills.getLast());
    }

    /** What of the stage is shown: left, low, width, height; y up. */
    Crop crop() {
        var stated = keys.numbers("crop");
        return stated.size() == 4
                ? new Crop(stated.get(0), stated.get(1), stated.get(2), stated.get(3))
                : new Crop(0, Stage.FLOOR - Stage.HEIGHT, Stage.WIDTH, Stage.HEIGHT);
    }

    record Crop(double x, double y, double width, double height) {

        double top() {
            return Stage.FLOOR - y - height;
        }

        Crop mirrored() {
            return new Crop(Stage.WIDTH - x - width, y, width, height);
        }
    }

    boolean looksLeft() {
        return keys.text("facing", "right").equals("left");
    }

    /** Whether the exercise is done with one side, so that its mirror is the other side's picture. */
    boolean hasSide() {
        return keys.has("side");
    }

    /** Whether it shows one side of the body; only such a picture has a mirror: letters never turn round. */
    boolean isOneSided() {
        return !shownSide().isEmpty();
    }

    /** Whether the document shows the left side. */
    boolean showsLeft() {
        return shownSide().equals("left");
    }

    /** Whether the exercise treats the weaker side otherwise than the stronger one, without being done per side. */
    boolean showsWeakerSide() {
        return keys.has("weaker");
    }

    private String shownSide() {
        return keys.text("weaker", keys.text("side", ""));
    }

    /** Whether the hands may have the patient's walking aid instead of what they touch. */
    boolean isAidInsteadOfTouch() {
        return keys.has("orAid");
    }

    boolean hasFloor() {
        return !view().isHand() && !Boolean.FALSE.equals(keys.values().get("floor"));
    }

    boolean isCycle() {
        return keys.text("loop", "").equals("cycle");
    }

    /** Of one round, in seconds. */
    double seconds() {
        return keys.number("dur", 4);
    }

    /** The share of a round that rests at the far end. */
    double hold() {
        return keys.number("hold", 0.12);
    }
}
