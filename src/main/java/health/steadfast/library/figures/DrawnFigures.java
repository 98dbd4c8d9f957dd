package health.steadfast.library.figures;

import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The figures of the program as files: each is drawn when it is first asked for, packed, and kept from then on. */
public final class DrawnFigures {

    private static final DrawnFigures OF_THE_PROGRAM = new DrawnFigures(PoseShelf.ofTheProgram());

    private static final Pattern FILE = Pattern.compile(
            "([a-z0-9-]{1,80}?)(-left|-right)?(-wheelchair|-rollator|-stick-left|-stick-right|-splint-left"
                    + "|-splint-right)?"
                    + "(\\.anim|\\.pose)?\\.svg");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");

    /** To be raised when moving or mirrored pictures, or those with an aid, change by the code alone. */
    private static final int WAY_OF_MOVING = 2;

    /**
     * A picture as it is sent.
     *
     * @param packed gzip
     * @param version changes with the picture, and only with it
     */
    public record Packed(byte[] packed, String version) {}

    private record Known(PoseDocument pose, String version) {}

    private final PoseShelf shelf;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Packed> files = new ConcurrentHashMap<>();

    DrawnFigures(PoseShelf shelf) {
        this.shelf = shelf;
    }

    public static DrawnFigures ofTheProgram() {
        return OF_THE_PROGRAM;
    }

    /** The version of an exercise's pictures; none if it is not drawn. */
    public Optional<String> version(String slug) {
        return Optional.ofNullable(known(slug)).map(Known::version);
    }

    /** What the pictures show, in one language; empty if the exercise is not drawn. */
    public String alt(String slug, String language) {
        return Optional.ofNullable(known(slug))
                .map(it -> it.pose().alt(language))
                .orElse("");
    }

    /** A strip of numbered stills in greys for documents: literal colours, nothing that only a browser understands. */
    public Optional<String> strip(String slug, FigureSide side, FigureAid aid) {
        return onPaper(slug, side, aid, StillPictures::forPaper);
    }

    /** The last still alone, in the same greys. */
    public Optional<String> paperPose(String slug, FigureSide side, FigureAid aid) {
        return onPaper(slug, side, aid, StillPictures::poseForPaper);
    }

    private interface OnPaper {
        String draw(PoseDocument pose, PoseShelf shelf, boolean isMirrored, Palette palette);
    }

    private Optional<String> onPaper(String slug, FigureSide side, FigureAid aid, OnPaper paper) {
        return Optional.ofNullable(known(slug))
                .map(it -> AsShown.of(it.pose(), side, aid))
                .map(it -> paper.draw(it.pose(), shelf, it.isMirrored(), Palette.PRINT));
    }

    /** The side a picture shows when one is wanted; any where it shows none, or there is no picture. */
    public FigureSide side(String slug, FigureSide wanted) {
        return Optional.ofNullable(known(slug))
                .map(it -> AsShown.side(it.pose(), wanted))
                .orElse(FigureSide.ANY);
    }

    /** Whether an exercise that is not done per side shows which side is the weaker one. */
    public boolean showsWeakerSide(String slug) {
        return Optional.ofNullable(known(slug))
                .map(it -> it.pose().showsWeakerSide())
                .orElse(false);
    }

    /** Whether an aid of the patient's own is to be seen in the picture. */
    public boolean hasPlace(String slug, FigureAid aid) {
        return Optional.ofNullable(known(slug))
                .map(it -> AsShown.hasPlace(it.pose(), aid))
                .orElse(false);
    }

    /**
     * A picture by the name of its file: {@code slug.svg} the stills, {@code slug.pose.svg} the last of them alone,
     * {@code slug.anim.svg} moving, with {@code -left} or {@code -right} after the slug for one side, and an aid of the patient's own after that.
     */
    public Optional<Packed> file(String name) {
        var kept = files.get(name);
        if (kept != null) {
            return Optional.of(kept);
        }
        var parts = FILE.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var found = known(parts.group(1));
        return found == null
                ? Optional.empty()
                : Optional.of(files.computeIfAbsent(
                        name, it -> draw(found, side(parts.group(2)), aid(parts.group(3)), parts.group(4))));
    }

    private static FigureSide side(@Nullable String suffix) {
        return Arrays.stream(FigureSide.values())
                .filter(it -> it.suffix().equals(suffix))
                .findFirst()
                .orElse(FigureSide.ANY);
    }

    private static FigureAid aid(@Nullable String suffix) {
        return Arrays.stream(FigureAid.values())
                .filter(it -> it.suffix().equals(suffix))
                .findFirst()
                .orElse(FigureAid.NONE);
    }

    private Packed draw(Known known, FigureSide side, FigureAid aid, @Nullable String kind) {
        var shown = AsShown.of(known.pose(), side, aid);
        var picture = switch (kind) {
            case ".anim" -> MovingPicture.of(shown.pose(), shelf, shown.isMirrored());
            case ".pose" -> StillPictures.poseForScreen(shown.pose(), shelf, shown.isMirrored());
            case null, default -> StillPictures.forScreen(shown.pose(), shelf, shown.isMirrored());
        };
        return new Packed(packed(picture), known.version());
    }

    private @Nullable Known known(String slug) {
        var kept = known.get(slug);
        if (kept != null || !SLUG.matcher(slug).matches()) {
            return kept;
        }
        shelf.pose(slug).ifPresent(pose -> known.put(slug, new Known(pose, version(pose))));
        return known.get(slug);
    }

    private String version(PoseDocument pose) {
        var sum = new CRC32();
        sum.update(StillPictures.forScreen(pose, shelf, false).getBytes(StandardCharsets.UTF_8));
        sum.update((WAY_OF_MOVING + pose.keys().values().toString()).getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new Smallest(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Smallest extends GZIPOutputStream {

        private Smallest(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
