package health.steadfast.library;

import health.steadfast.library.figures.DrawnFigures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the drawn figures to everybody, as the program's other pictures: they say nothing about anybody. Only what is
 * drawn has an address; with its version in it a browser keeps a picture for good.
 */
@RestController
class FigureFiles {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final DrawnFigures figures = DrawnFigures.ofTheProgram();

    @GetMapping("/figures/{file:[a-z0-9.-]+}")
    ResponseEntity<byte[]> serve(
            @PathVariable String file,
            @RequestParam(name = "v", defaultValue = "") String version,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings)
            throws IOException {
        var found = figures.file(file).orElse(null);
        if (found == null) {
            return ResponseEntity.notFound().build();
        }
        var isPacked = encodings.contains("gzip");
        var answer = ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(found.version().equals(version) ? FOR_GOOD : CacheControl.noCache())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (isPacked) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(found.packed());
        }
        return answer.body(unpacked(found.packed()));
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        }
    }
}
