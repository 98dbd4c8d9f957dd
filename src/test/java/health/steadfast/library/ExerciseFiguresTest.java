package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import health.steadfast.shared.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseFiguresTest {

    @Test
    void theWordsOfAFigureSayItsSideAndItsAid() {
        assertThat(alt("stand-one-leg", FigureSide.LEFT, FigureAid.SPLINT_LEFT, Locale.ENGLISH))
                .endsWith(". Shown with the left side. With the splint on the left leg.");
        assertThat(alt("stand-one-leg", FigureSide.ANY, FigureAid.NONE, Locale.GERMAN))
                .endsWith(". Gezeigt wird die rechte Seite.");
        assertThat(alt("stairs-one-by-one", FigureSide.RIGHT, FigureAid.NONE, Locale.GERMAN))
                .endsWith(". Die rechte Seite ist die schwächere.");
    }

    @Test
    void anAidThatIsNotDrawnIsNotSaid() {
        assertThat(alt("stand-one-leg", FigureSide.LEFT, FigureAid.ROLLATOR, Locale.ENGLISH))
                .endsWith("Shown with the left side.");
        assertThat(alt("pelvic-tilt", FigureSide.LEFT, FigureAid.NONE, Locale.ENGLISH))
                .isEqualTo(ExerciseFigures.alt(new ExerciseSlug("pelvic-tilt"), Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(FigureAid.class)
    void everyAidHasWordsInBothLanguages(FigureAid aid) {
        for (var language : Texts.LANGUAGES) {
            for (var slug : new String[] {"seated-march", "walk-fifteen-steady"}) {
                assertThat(alt(slug, FigureSide.ANY, aid, language)).doesNotContain("!figure");
            }
        }
    }

    private static String alt(String slug, FigureSide side, FigureAid aid, Locale locale) {
        return ExerciseFigures.alt(new ExerciseSlug(slug), side, aid, locale, key -> new Texts().get(key, locale));
    }
}
