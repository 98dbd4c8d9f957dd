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
 * @param side the longest side of a photo as it is kept, in pixels
 */
@ConfigurationProperties("steadfast.media")
public record MediaLimits(
        @DefaultValue("5MB") DataSize photo,
        @DefaultValue("30MB") DataSize video,
        @DefaultValue("50000000") long pixels,
        @DefaultValue("1600") int side) {}
