package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Side;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PatientLookTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void anAidIsShownWhereTheExercisePermitsIt() {
        var inWheelchair = new PatientLook(Set.of(Aid.WHEELCHAIR, Aid.AFO), WeakerSide.LEFT);

        assertThat(aid(inWheelchair, "sit-tall-hands-free")).isEqualTo(FigureAid.WHEELCHAIR);
        assertThat(aid(inWheelchair, "stand-one-leg")).isEqualTo(FigureAid.SPLINT_LEFT);
        assertThat(aid(PatientLook.PLAIN, "sit-tall-hands-free")).isEqualTo(FigureAid.NONE);
    }

    @Test
    void aStickIsShownForWalkingWithFreeHandsOnTheStrongerSide() {
        var withStick = new PatientLook(Set.of(Aid.STICK, Aid.AFO), WeakerSide.RIGHT);

        assertThat(aid(withStick, "walk-fifteen-steady")).isEqualTo(FigureAid.STICK_LEFT);
        assertThat(aid(new PatientLook(Set.of(Aid.STICK), WeakerSide.LEFT), "walk-fifteen-steady"))
                .isEqualTo(FigureAid.STICK_RIGHT);
        assertThat(aid(withStick, "stand-feet-together")).isEqualTo(FigureAid.SPLINT_RIGHT);
    }

    @Test
    void aSplintIsNotDrawnWhileItsLegIsNotKnown() {
        assertThat(aid(new PatientLook(Set.of(Aid.AFO), WeakerSide.BOTH), "stand-one-leg"))
                .isEqualTo(FigureAid.NONE);
        assertThat(aid(new PatientLook(Set.of(Aid.AFO), null), "stand-one-leg")).isEqualTo(FigureAid.NONE);
    }

    @Test
    void whereAStepOffersTheAidInsteadOfTheWallTheAidIsShown() {
        var withRollator = new PatientLook(Set.of(Aid.ROLLATOR), null);

        assertThat(aid(withRollator, "walk-heel-strike")).isEqualTo(FigureAid.ROLLATOR);
        assertThat(aid(withRollator, "walk-wide-lane")).isEqualTo(FigureAid.ROLLATOR);
        assertThat(aid(new PatientLook(Set.of(Aid.STICK), WeakerSide.RIGHT), "imagine-then-walk"))
                .isEqualTo(FigureAid.STICK_LEFT);
        assertThat(aid(withRollator, "step-over-tape")).isEqualTo(FigureAid.NONE);
    }

    /** A stick would have to let go of the rail or the worktop; the splint is shown then. */
    @Test
    void anAidWithoutAPlaceGivesWayToTheNext() {
        var look = new PatientLook(Set.of(Aid.STICK, Aid.AFO), WeakerSide.LEFT);

        assertThat(aid(look, "stairs-one-by-one")).isEqualTo(FigureAid.SPLINT_LEFT);
    }

    @Test
    void theWeakerSideBeginsAndBothBeginWithTheRight() {
        var look = new PatientLook(Set.of(), WeakerSide.LEFT);
        var oneLeg = new ExerciseSlug("stand-one-leg");

        assertThat(look.side(oneLeg, Side.WEAKER_FIRST)).isEqualTo(FigureSide.LEFT);
        assertThat(look.side(oneLeg, Side.RIGHT)).isEqualTo(FigureSide.RIGHT);
        assertThat(look.side(oneLeg, Side.BOTH)).isEqualTo(FigureSide.RIGHT);
        assertThat(PatientLook.PLAIN.side(oneLeg, Side.WEAKER_FIRST)).isEqualTo(FigureSide.ANY);
        assertThat(new PatientLook(Set.of(), WeakerSide.BOTH).side(oneLeg, Side.WEAKER_FIRST))
                .isEqualTo(FigureSide.ANY);
    }

    @Test
    void stairsShowTheWeakerSideThoughTheyHaveNoSides() {
        var look = new PatientLook(Set.of(), WeakerSide.RIGHT);

        assertThat(look.side(new ExerciseSlug("stairs-one-by-one"), Side.NONE)).isEqualTo(FigureSide.RIGHT);
        assertThat(look.side(new ExerciseSlug("pelvic-tilt"), Side.NONE)).isEqualTo(FigureSide.ANY);
    }

    private FigureAid aid(PatientLook look, String slug) {
        return look.aid(catalogue.get(new ExerciseSlug(slug)));
    }
}
