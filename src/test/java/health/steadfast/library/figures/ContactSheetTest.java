package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.FigureAid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes the sheets that people look at: all figures, and those that look otherwise in some way. */
class ContactSheetTest {

    private static final Path FOLDER = Path.of("target/figures");

    @ParameterizedTest
    @ValueSource(strings = {"--dark", "--print"})
    void allFiguresStandOnASheet(String option) throws IOException {
        var slugs = ContactSheet.slugs();

        assertThat(write(option, slugs)).contains(slugs);
    }

    @Test
    void allFiguresOfTheOtherSideStandOnASheet() throws IOException {
        var slugs = Catalogued.all().stream()
                .filter(it -> it.pose().isOneSided())
                .map(Catalogued::slug)
                .toList();

        assertThat(slugs).hasSizeGreaterThan(70);
        assertThat(write("--other-side", slugs)).contains(slugs);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void allFiguresWithAnAidStandOnASheet(FigureAid aid) throws IOException {
        var slugs = Catalogued.all().stream()
                .filter(it -> AsShown.hasPlace(it.pose(), aid))
                .map(Catalogued::slug)
                .toList();

        assertThat(slugs).hasSizeGreaterThan(7);
        assertThat(write("-" + aid.suffix(), slugs)).contains(slugs);
    }

    private static String write(String option, List<String> slugs) throws IOException {
        Files.createDirectories(FOLDER);
        var page = ContactSheet.page(slugs, List.of(option));
        Files.writeString(FOLDER.resolve("contact-sheet" + option.substring(1) + ".html"), page);
        return page;
    }
}
