package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final PoseShelf SHELF = PoseShelf.ofTheProgram();

    static Stream<String> slugs() throws IOException {
        return ContactSheet.slugs().stream();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyPoseIsOneThatPeopleCanTake(String slug) {
        assertThat(PoseCheck.faults(pose(slug), SHELF)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FigureAid.class)
    void everyPoseCanBeTakenWithAnAidOfOnesOwn(FigureAid aid) {
        assertThat(Catalogued.all())
                .allSatisfy(it -> assertThat(PoseCheck.faults(OwnAid.in(it.pose(), aid, false), SHELF))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theMovingPictureIsSmall(String slug) {
        assertThat(MovingPicture.packed(MovingPicture.of(pose(slug), SHELF, false)))
                .isLessThan(12 * 1024);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void eachStillIsSmall(String slug) {
        var pose = pose(slug);
        var stills = MovingPicture.packed(StillPictures.forScreen(pose, SHELF, false));

        assertThat(stills).isLessThanOrEqualTo(pose.stills().size() == 1 ? 2048 : 3 * 1024);
    }

    @Test
    void aFigureOfTwoStillsWeighsTwoKilobytesOnAverage() throws IOException {
        var weights = ContactSheet.slugs().stream()
                .mapToInt(it -> MovingPicture.packed(StillPictures.forScreen(pose(it), SHELF, false)));

        assertThat(weights.average().orElseThrow()).isLessThan(2048);
    }

    @Test
    void theOtherSideIsTheMirrorWithUprightNumbers() {
        var right = StillPictures.forScreen(pose("stand-one-leg"), SHELF, false);
        var left = StillPictures.forScreen(pose("stand-one-leg"), SHELF, true);

        assertThat(right).doesNotContain("matrix(-1");
        assertThat(left.split("matrix\\(-1 0 0 1 240 0\\)", -1)).hasSize(3);
        assertThat(numbers(left)).isEqualTo(numbers(right));
    }

    @Test
    void thePoseAloneIsTheLastStillWithoutItsNumber() {
        var alone = StillPictures.poseForScreen(pose("stand-one-leg"), SHELF, false);

        assertThat(numbers(alone)).isEmpty();
        assertThat(alone).contains("<style>").doesNotContain("stroke-dasharray").containsOnlyOnce("<svg ");
        assertThat(MovingPicture.packed(alone))
                .isLessThan(MovingPicture.packed(StillPictures.forScreen(pose("stand-one-leg"), SHELF, false)));
    }

    /** Whoever sees badly needs both: the number and what it would lie on. */
    @ParameterizedTest
    @MethodSource("slugs")
    void theNumbersCoverNothing(String slug) {
        for (var side : List.of(FigureSide.LEFT, FigureSide.RIGHT)) {
            var shown = AsShown.of(pose(slug), side, FigureAid.NONE);
            assertThat(StillPictures.coveredByNumbers(shown.pose(), SHELF, shown.isMirrored()))
                    .as("on the %s side", side)
                    .isZero();
        }
    }

    private static List<String> numbers(String picture) {
        return Pattern.compile("</svg>(<path[^>]*/>)+")
                .matcher(picture)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void theStripForPaperHasLiteralGreysAlone() {
        var strip = StillPictures.forPaper(pose("stand-one-leg"), SHELF, false, Palette.PRINT);

        assertThat(strip).doesNotContain("<style", "class=", "var(", "light-dark", "@media", "<text");
        assertThat(Pattern.compile("#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})")
                        .matcher(strip)
                        .results())
                .allSatisfy(it -> assertThat(it.group(1)).isEqualTo(it.group(2)).isEqualTo(it.group(3)));
    }

    @Test
    void theMovingPictureEndsAfterThreeRoundsAndStandsStillForWhoWantsIt() {
        assertThat(MovingPicture.of(pose("stand-one-leg"), SHELF, false))
                .contains("repeatCount=\"3\"", "@media(prefers-reduced-motion:reduce){.mv{display:none}")
                .doesNotContain("indefinite", "<script");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void equalDocumentsGiveEqualBytes(String slug) {
        var again = PoseShelf.ofTheProgram();
        var other = again.pose(slug).orElseThrow();

        assertThat(StillPictures.forScreen(pose(slug), SHELF, false))
                .isEqualTo(StillPictures.forScreen(other, again, false));
        assertThat(MovingPicture.of(pose(slug), SHELF, true)).isEqualTo(MovingPicture.of(other, again, true));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyFigureIsDescribedInBothLanguages(String slug) {
        assertThat(List.of(pose(slug).alt("en"), pose(slug).alt("de")))
                .allSatisfy(it ->
                        assertThat(it).isNotBlank().hasSizeBetween(30, 320).endsWith("."));
    }

    @Test
    void allFiguresStandOnOneSheetToBeLookedAt() throws IOException {
        var sheet = Path.of("target/figures/contact-sheet.html");
        Files.createDirectories(sheet.getParent());

        Files.writeString(sheet, ContactSheet.page(ContactSheet.slugs(), List.of()));

        assertThat(sheet).isNotEmptyFile();
    }

    private static PoseDocument pose(String slug) {
        return SHELF.pose(slug).orElseThrow();
    }
}
