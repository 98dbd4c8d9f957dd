package health.steadfast.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Looks into a PDF as a reader, a screen reader and a ruler would. */
final class PdfLook {

    private static final int DPI = 200;
    private static final double MM_AN_INCH = 25.4;
    private static final int DARK = 110;

    private final byte[] pdf;

    PdfLook(byte[] pdf) {
        this.pdf = pdf;
    }

    /** What a checker of PDF/UA-1 complains about. */
    List<String> complaints() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber() + " " + it.getMessage()
                            + " " + it.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }

    /** The words in the order of reading, which the tags say; what stands in the foot of every page is left out. */
    String text() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var said = new HashMap<COSDictionary, Map<Integer, String>>();
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var ofPage = said.computeIfAbsent(page.getCOSObject(), it -> new HashMap<>());
                extractor.getMarkedContents().forEach(it -> ofPage.put(it.getMCID(), words(it)));
            }
            var text = new StringBuilder();
            read(document.getDocumentCatalog().getStructureTreeRoot(), null, said, text);
            return text.toString().replaceAll("\\s+", " ");
        }
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .map(it -> it instanceof TextPosition sign
                        ? sign.getUnicode()
                        : it instanceof PDMarkedContent inner ? words(inner) : "")
                .collect(Collectors.joining());
    }

    private static void read(
            PDStructureNode node, PDPage page, Map<COSDictionary, Map<Integer, String>> said, StringBuilder text) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage(), said, text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                var at = reference.getPage() == null ? page : reference.getPage();
                text.append(said.get(at.getCOSObject()).getOrDefault(reference.getMCID(), ""))
                        .append(' ');
            } else if (kid instanceof Integer id && page != null) {
                text.append(said.get(page.getCOSObject()).getOrDefault(id, "")).append(' ');
            }
        }
    }

    int pages() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    String language() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getLanguage();
        }
    }

    String title() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    List<String> bookmarks() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(it -> titles.add(it.getTitle()));
            return titles;
        }
    }

    /** The words of every picture, in the order of reading. */
    List<String> alternatives() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var found = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, found);
            }
        }
    }

    /** Every picture of the pages, to be looked at. */
    void keep(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, 110);
                ImageIO.write(
                        image,
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    /** Whether all pages are the same to the eye. */
    boolean looksLike(PdfLook other) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var another = Loader.loadPDF(other.pdf)) {
            return document.getNumberOfPages() == another.getNumberOfPages()
                    && IntStream.range(0, document.getNumberOfPages())
                            .allMatch(page -> isSame(image(document, page), image(another, page)));
        }
    }

    private static boolean isSame(BufferedImage one, BufferedImage other) {
        return Arrays.equals(
                one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
                other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
    }

    /** Whether any place of a page has a colour, which a copier would lose. */
    boolean isWithoutColour() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return IntStream.range(0, document.getNumberOfPages()).allMatch(page -> isGrey(image(document, page)));
        }
    }

    /** The outer widths of the boxes, in millimetres, where a horizontal line cuts most of them. */
    List<Double> widestRowOfBoxes(int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = image(document, page);
            return IntStream.range(0, image.getHeight())
                    .mapToObj(y -> boxes(image, y))
                    .max(Comparator.comparingInt((List<Double> row) -> row.size())
                            .thenComparing(
                                    row -> row.stream().mapToDouble(it -> it).sum()))
                    .orElse(List.of());
        }
    }

    private static List<Double> boxes(BufferedImage image, int y) {
        var lines = new ArrayList<int[]>();
        for (var x = 0; x < image.getWidth(); x++) {
            var isDark = (image.getRGB(x, y) & 0xFF) < DARK;
            if (isDark && !lines.isEmpty() && lines.getLast()[1] == x - 1) {
                lines.getLast()[1] = x;
            } else if (isDark) {
                lines.add(new int[] {x, x});
            }
        }
        return IntStream.range(1, lines.size())
                .mapToObj(it -> (lines.get(it)[1] - lines.get(it - 1)[0] + 1) * MM_AN_INCH / DPI)
                .filter(it -> it > 11.9 && it < 12.95)
                .toList();
    }

    private static BufferedImage image(PDDocument document, int page) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page, DPI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGrey(BufferedImage image) {
        for (var y = 0; y < image.getHeight(); y += 3) {
            for (var x = 0; x < image.getWidth(); x += 3) {
                var rgb = image.getRGB(x, y);
                if (Math.abs((rgb >> 16 & 0xFF) - (rgb & 0xFF)) > 6 || Math.abs((rgb >> 8 & 0xFF) - (rgb & 0xFF)) > 6) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether every font comes along. */
    boolean bringsItsFonts() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
