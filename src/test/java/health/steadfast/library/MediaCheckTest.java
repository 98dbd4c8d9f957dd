package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class MediaCheckTest {

    private final MediaCheck check =
            new MediaCheck(new MediaLimits(DataSize.ofMegabytes(5), DataSize.ofMegabytes(30), 50_000_000, 3840, 1600));

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPhotoIsKeptAsAPictureDrawnAnew(String format) throws IOException {
        var kept = kept(MediaFiles.photo(format, 400, 300));

        var image = ImageIO.read(MediaFiles.stream(kept));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(new Color(image.getRGB(100, 150)).getRed()).isGreaterThan(200);
    }

    @Test
    void aSendingThatBreaksOffLeavesNothingBehind() throws IOException {
        var before = keptAside();
        var breaking = new SequenceInputStream(
                new ByteArrayInputStream(MediaFiles.photo("jpeg", 400, 300), 0, 600), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("No space left on device");
                    }
                });

        assertThatIOException().isThrownBy(() -> check.check(breaking));

        assertThat(keptAside()).isEqualTo(before);
    }

    private static Set<Path> keptAside() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.toString().endsWith(".part")).collect(Collectors.toSet());
        }
    }

    @Test
    void webpIsUnderstoodToo() throws IOException {
        var image = ImageIO.read(MediaFiles.stream(kept(MediaFiles.webp())));

        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(new Color(image.getRGB(20, 15)).getBlue()).isGreaterThan(150);
    }

    @Test
    void aLargePhotoIsMadeSmaller() throws IOException {
        var image = ImageIO.read(MediaFiles.stream(kept(MediaFiles.photo("jpeg", 5000, 2500))));

        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(800);
    }

    @Test
    void whereAPhotoWasTakenIsGoneButItStandsUpright() throws IOException {
        var kept = kept(MediaFiles.photoThatTells(6));

        assertThat(text(kept)).doesNotContain("Exif", "Ruth", "N52", "<script");
        var image = ImageIO.read(MediaFiles.stream(kept));
        assertThat(image.getWidth()).isEqualTo(32);
        assertThat(image.getHeight()).isEqualTo(64);
        assertThat(new Color(image.getRGB(16, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(16, 54)).getRed()).isLessThan(60);
    }

    @Test
    void aPixelBombIsRefusedBeforeItIsDecoded() {
        assertRefused(MediaFiles.pixelBomb(), "library.media.pixels");
    }

    @Test
    void twoFilesInOneAreRefused() {
        assertRefused(MediaFiles.polyglot(), "library.media.broken");
    }

    @Test
    void whatIsNoPhotoAndNoFilmIsRefusedWhateverItIsCalled() {
        assertRefused(MediaFiles.zipBomb(), "library.media.kind");
        assertRefused("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "library.media.kind");
        assertRefused(
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>".getBytes(StandardCharsets.UTF_8),
                "library.media.kind");
        assertRefused("GIF89a".getBytes(StandardCharsets.UTF_8), "library.media.kind");
        assertRefused(new byte[0], "library.media.kind");
    }

    @Test
    void whatOnlyBeginsLikeAPhotoIsRefused() {
        var photo = MediaFiles.photo("jpeg", 200, 200);
        assertRefused(Arrays.copyOf(photo, 30), "library.media.broken");
        var png = MediaFiles.photo("png", 200, 200);
        assertRefused(Arrays.copyOf(png, png.length - 4), "library.media.broken");
        assertRefused(Arrays.copyOf(MediaFiles.webp(), 20), "library.media.broken");
    }

    @Test
    void aPhotoOverFiveMegabytesIsRefused() {
        var large = Arrays.copyOf(MediaFiles.photo("jpeg", 20, 20), 5 * 1024 * 1024 + 1);

        assertRefused(large, "library.media.photo-size");
    }

    @Test
    void anEndlessStreamIsCutOff() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0xFF;
            }
        };

        assertThatThrownBy(() -> check.check(endless)).hasMessage("library.media.video-size");
    }

    @Test
    void aFilmIsKeptAsItIsWithoutWhereItWasTaken() throws IOException {
        var film = MediaFiles.mp4(20, 10_000);
        var kept = kept(film);

        assertThat(kept).hasSameSizeAs(film);
        assertThat(text(film)).contains("Ruth");
        assertThat(text(kept)).doesNotContain("Ruth", "udta").contains("mdat");
        var webm = kept(MediaFiles.webm("webm"));
        assertThat(text(webm)).doesNotContain("Ruth");
    }

    @Test
    void aFilmThatIsNotOneIsRefused() {
        var film = MediaFiles.mp4(20, 1000);
        assertRefused(Arrays.copyOf(film, film.length - 1), "library.media.broken");
        assertRefused(Arrays.copyOf(film, film.length + 40), "library.media.broken");
        assertRefused("0000ftypisom<html>".getBytes(StandardCharsets.US_ASCII), "library.media.broken");
        assertRefused(MediaFiles.webm("matroska"), "library.media.broken");
        assertRefused(MediaFiles.mp4(190, 1000), "library.media.too-long");
    }

    @Test
    void aFilmHasASizeAndALengthWithinTheLimits() throws IOException {
        kept(MediaFiles.film(20, 1920, 1080, ""));
        assertRefused(MediaFiles.film(20, 7680, 4320, ""), "library.media.film-pixels");
        assertRefused(MediaFiles.film(20, 0, 0, ""), "library.media.broken");
        assertRefused(MediaFiles.film(0, 640, 360, ""), "library.media.no-length");
        assertRefused(MediaFiles.film(20, 640, 360, "mvex"), "library.media.no-length");
        assertRefused(MediaFiles.inFragments(), "library.media.no-length");
    }

    @Test
    void whatASilentTrackOfAFilmTellsIsEmptied() throws IOException {
        var film = MediaFiles.filmThatFollowsItsWay();
        var kept = kept(film);

        assertThat(text(film)).contains(MediaFiles.PLACE + "1", MediaFiles.PLACE + "2", "mett");
        assertThat(kept).hasSameSizeAs(film);
        assertThat(text(kept)).doesNotContain("Ruth", "mett").contains("picture", "vide");
    }

    @Test
    void aRecordingOfABrowserIsMeasuredByItsBlocks() throws IOException {
        assertThat(text(kept(MediaFiles.recording(20, 640, 360)))).doesNotContain("Ruth", "Chrome");
        assertRefused(MediaFiles.recording(200, 640, 360), "library.media.too-long");
        assertRefused(MediaFiles.recording(20, 4096, 360), "library.media.film-pixels");
        assertRefused(MediaFiles.recording(0, 640, 360), "library.media.no-length");
    }

    @Test
    void nothingStaysAsideAfterARefusal() throws IOException {
        var before = aside();
        assertRefused(MediaFiles.polyglot(), "library.media.broken");
        assertRefused(MediaFiles.zipBomb(), "library.media.kind");
        kept(MediaFiles.photo("jpeg", 30, 30));

        assertThat(aside()).isEqualTo(before);
    }

    private byte[] kept(byte[] sent) throws IOException {
        try (var media = check.check(MediaFiles.stream(sent));
                var bytes = media.open()) {
            return bytes.readAllBytes();
        }
    }

    private void assertRefused(byte[] sent, String code) {
        assertThatThrownBy(() -> check.check(MediaFiles.stream(sent)))
                .isInstanceOf(MediaRefused.class)
                .hasMessage(code);
    }

    private static long aside() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.getFileName().toString().matches("(media|photo)\\d+\\.(part|jpg)"))
                    .count();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
