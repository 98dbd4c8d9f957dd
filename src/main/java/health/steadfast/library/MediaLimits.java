package health.steadfast.library;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a photo or a film of an own exercise may be.
 *
 * @param photo bytes of a photo as it is sent
 * @param video bytes of a film
 * @param pixels of a photo as it is sent; looked at before it is decoded
 * @param filmSide the longest side of a film, in pixels
 * @param side the longest side of a photo as it is kept, in pixels
 */
@ConfigurationProperties("steadfast.media")
public record MediaLimits(
        @DefaultValue("5MB") DataSize photo,
        @DefaultValue("30MB") DataSize video,
        @DefaultValue("50000000") long pixels,
        @DefaultValue("3840") int filmSide,
        @DefaultValue("1600") int side) {

    /** How long a film may be, in seconds. */
    static final int FILM_SECONDS = 180;

    /** No film is smaller than this; whatever says so is none. */
    private static final int LEAST_SIDE = 16;

    void requireFilmSize(long width, long height) {
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            throw new MediaRefused("library.media.broken");
        }
        if (width > filmSide || height > filmSide) {
            throw new MediaRefused("library.media.film-pixels", filmSide);
        }
    }

    static void requireFilmLength(double seconds) {
        if (!(seconds > 0)) {
            throw new MediaRefused("library.media.no-length");
        }
        if (seconds > FILM_SECONDS + 1) {
            throw new MediaRefused("library.media.too-long", FILM_SECONDS / 60);
        }
    }
}
