package health.steadfast.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import health.steadfast.shared.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills a page of {@code documents/*.xml} and sets it as a tagged PDF (PDF/UA-1): title, language, bookmarks, words
 * for pictures. A page fetches nothing: its fonts and drawings come with the program, whatever stands in a text.
 */
@Component
class PdfPrinter {

    private static final String FAMILY = "Instrument Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine pages = new TemplateEngine();
    private final byte[] regular = bytes("fonts/instrument-sans-regular.ttf");
    private final byte[] bold = bytes("fonts/instrument-sans-bold.ttf");

    PdfPrinter(Texts texts) {
        XRLog.setLoggingEnabled(false); // it would write parts of the page, which is about a patient
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("documents/");
        files.setSuffix(".xml");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        pages.setTemplateResolver(files);
        pages.setMessageResolver(new WordsOfPages(texts));
    }

    byte[] print(String page, Locale locale, Object content) {
        var markup = pages.process(page, new Context(locale, Map.of("it", content)));
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useExternalResourceAccessControl(
                    (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useSVGDrawer(new FigureDrawer());
            builder.useFont(supplied(regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(supplied(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.withProducer("Steadfast");
            builder.withHtmlContent(markup, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> supplied(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] bytes(String file) {
        try (var stream = PdfPrinter.class.getResourceAsStream("/documents/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the product, in the language of the page. */
    private static final class WordsOfPages extends AbstractMessageResolver {

        private final Texts texts;

        private WordsOfPages(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, Class<?> origin, String key, Object[] messageParameters) {
            return texts.get(key, context.getLocale(), messageParameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] messageParameters) {
            return "!" + key;
        }
    }
}
