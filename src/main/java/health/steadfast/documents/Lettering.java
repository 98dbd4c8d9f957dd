package health.steadfast.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are in the bold letters of the papers. */
final class Lettering {

    private static final Lettering BOLD = new Lettering("/documents/fonts/instrument-sans-bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Lettering(String file) {
        try (var stream = Objects.requireNonNull(Lettering.class.getResourceAsStream(file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width in letters' heights: times the size of the letters it is the width on the page. */
    static double bold(String words) {
        return BOLD.width(words);
    }

    /** One at a time: the tables of a font are read as they are asked for. */
    private synchronized double width(String words) {
        return words.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int sign) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(sign)) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
