package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final PoseShelf SHELF = PoseShelf.ofTheProgram();

    static Stream<String> slugs() throws IOException {
        return ContactSheet.slugs().stream();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyPoseIsOneThatPeopleCanTake(String slug) throws IOException {
        var known = Files.readAllLines(Path.of("src/test/resources/figures/to-mend.txt"));

        assertThat(PoseCheck.faults(pose(slug), SHELF)).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theMovingPictureIsSmall(String slug) {
        assertThat(MovingPicture.packed(MovingPicture.of(pose(slug), SHELF, false)))
                .isLessThan(12 * 1024);
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
