package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.WeakerSide;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.FigureAid;
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

    private FigureAid aid(PatientLook look, String slug) {
        return look.aid(catalogue.get(new ExerciseSlug(slug)));
    }
}
