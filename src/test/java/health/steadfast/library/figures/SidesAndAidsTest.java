package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one patient sees: the side that is prescribed, the weaker side, and aids of one's own. */
class SidesAndAidsTest {

    private static final PoseShelf SHELF = PoseShelf.ofTheProgram();

    /** The middle of the lid of both jars. */
    private static final Vec LID = new Vec(116, 140);

    @Test
    void anAidIsDrawnWhereItHasAPlaceAndNowhereElse() {
        assertThat(things("seated-march", FigureAid.WHEELCHAIR))
                .contains("wheelchair-side")
                .doesNotContain("chair");
        assertThat(things("stand-one-leg", FigureAid.WHEELCHAIR))
                .contains("chair")
                .doesNotContain("wheelchair-side");
        assertThat(things("walk-fifteen-steady", FigureAid.ROLLATOR)).contains("rollator");
        assertThat(things("walk-fifteen-steady", FigureAid.STICK_RIGHT)).contains("walking-stick");
        assertThat(things("stand-one-leg", FigureAid.STICK_RIGHT)).doesNotContain("walking-stick");
    }

    @Test
    void aStickStaysInItsHand() {
        var pose = pose("walk-fifteen-steady");
        var near = OwnAid.in(pose, FigureAid.STICK_RIGHT, false).frames().at(0);
        var far = OwnAid.in(pose, FigureAid.STICK_LEFT, false).frames().at(0);
        var mirrored = OwnAid.in(pose, FigureAid.STICK_LEFT, true).frames().at(0);

        assertThat(near.values().get("hands")).isNotEqualTo(far.values().get("hands"));
        assertThat(mirrored.values().get("hands")).isEqualTo(near.values().get("hands"));
    }

    /** The left leg is the far one, and in the mirrored picture the near one. */
    @Test
    void aSplintStaysOnItsLeg() {
        var pose = pose("walk-fifteen-steady");

        assertThat(OwnAid.in(pose, FigureAid.SPLINT_LEFT, false).frames().at(0).text("splint", ""))
                .isEqualTo("L");
        assertThat(OwnAid.in(pose, FigureAid.SPLINT_LEFT, true).frames().at(0).text("splint", ""))
                .isEqualTo("R");
    }

    /** Seen from above a lid goes anticlockwise; the mirror of the right hand's way would be clockwise. */
    @ParameterizedTest
    @ValueSource(strings = {"open-loose-lid", "open-tight-jar"})
    void aLidOpensTheSameWayRoundWhicheverHandTurnsIt(String slug) {
        var right = AsShown.of(pose(slug), FigureSide.RIGHT, FigureAid.NONE);
        var left = AsShown.of(pose(slug), FigureSide.LEFT, FigureAid.NONE);

        assertThat(right.isMirrored()).isFalse();
        assertThat(left.isMirrored()).isTrue();
        assertThat(turn(left)).isPositive().isEqualTo(turn(right));
        assertThat(handTurn(left)).isPositive().isEqualTo(handTurn(right));
    }

    /** Positive is anticlockwise about the middle of the lid, as the reader sees it. */
    private static double turn(AsShown shown) {
        var arrow = shown.pose().keys().parts("arrows").getFirst();
        var from = arrow.point("from", LID).minus(LID);
        var to = arrow.point("to", LID).minus(LID);
        return Math.signum((from.x() * to.y() - from.y() * to.x()) * (shown.isMirrored() ? -1 : 1));
    }

    private static double handTurn(AsShown shown) {
        var frames = shown.pose().frames();
        var turned = direction(frames.at(1)) - direction(frames.at(0));
        return Math.signum(shown.isMirrored() ? -turned : turned);
    }

    private static double direction(Keys frame) {
        return frame.number("forearm", 0) + frame.number("bend", 0);
    }

    @Test
    void whoHasAWeakerSideSeesItInExercisesThatTreatItOtherwise() {
        assertThat(AsShown.side(pose("stairs-one-by-one"), FigureSide.ANY)).isEqualTo(FigureSide.LEFT);
        assertThat(AsShown.of(pose("stairs-one-by-one"), FigureSide.RIGHT, FigureAid.NONE)
                        .isMirrored())
                .isTrue();
        assertThat(AsShown.of(pose("carry-and-step"), FigureSide.RIGHT, FigureAid.NONE)
                        .isMirrored())
                .isFalse();
        assertThat(AsShown.side(pose("pelvic-tilt"), FigureSide.LEFT)).isEqualTo(FigureSide.ANY);
    }

    /** "Use your walking aid, or keep one hand close to the wall." */
    @Test
    void whereAStepOffersTheAidInsteadOfTheWallTheAidIsDrawn() {
        assertThat(Catalogued.all())
                .filteredOn(it -> it.list("steps").anyMatch(step -> step.contains("walking aid")))
                .hasSizeGreaterThan(6)
                .allSatisfy(it -> assertThat(List.of(FigureAid.ROLLATOR, FigureAid.STICK_LEFT, FigureAid.STICK_RIGHT))
                        .allMatch(aid -> AsShown.hasPlace(it.pose(), aid)));
    }

    @Test
    void aPlaceForAnAidIsNoPlaceForAnother() {
        assertThat(AsShown.hasPlace(pose("stand-one-leg"), FigureAid.ROLLATOR)).isFalse();
        assertThat(AsShown.hasPlace(pose("post-coins"), FigureAid.SPLINT_LEFT)).isFalse();
        assertThat(AsShown.hasPlace(pose("stand-eyes-closed"), FigureAid.SPLINT_LEFT))
                .as("a picture that ends at the worktop shows no splint")
                .isFalse();
        assertThat(AsShown.hasPlace(pose("stand-one-leg"), FigureAid.NONE)).isFalse();
    }

    @Test
    void aWheelchairNeedsNoWallBehindIt() {
        assertThat(things("seated-march", FigureAid.NONE)).contains("wall");
        assertThat(things("seated-march", FigureAid.WHEELCHAIR)).doesNotContain("wall");
    }

    /** Its words must fit the mirror as well; the side is said in a sentence of its own. */
    @Test
    void thePictureOfOneSideNamesNoSideInItsWords() {
        assertThat(Catalogued.all())
                .map(Catalogued::pose)
                .filteredOn(PoseDocument::isOneSided)
                .hasSizeGreaterThan(40)
                .allSatisfy(pose -> assertThat(pose.alt("en") + " " + pose.alt("de"))
                        .doesNotContainPattern(
                                "\\b(left|right (leg|foot|hand|arm)|links?|rechts?|linke[nrsm]?|rechte[nrsm]?)\\b"));
    }

    private static List<String> things(String slug, FigureAid aid) {
        var pose = OwnAid.in(pose(slug), aid, false);
        return Stream.concat(pose.props().stream(), pose.frames().at(0).parts("props").stream())
                .map(it -> it.text("type", ""))
                .toList();
    }

    private static PoseDocument pose(String slug) {
        return SHELF.pose(slug).orElseThrow();
    }
}
