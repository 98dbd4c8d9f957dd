package health.steadfast.operations;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes errors into the log by kind and place, without their messages: those repeat what somebody typed, such as the
 * address that a mail server refused. Until the program has started nobody has typed anything, and whoever sets it up
 * needs every word. Named in {@code logback-spring.xml}.
 */
public final class ErrorKinds extends ThrowableProxyConverter {

    private static final AtomicBoolean PEOPLE_ARE_SERVED = new AtomicBoolean();
    private static final int FRAMES = 40;

    /** From now on no message is written down. */
    static void keepMessagesOut() {
        PEOPLE_ARE_SERVED.set(true);
    }

    @Override
    protected String throwableProxyToString(IThrowableProxy error) {
        return PEOPLE_ARE_SERVED.get() ? kindsAndPlaces(error) : super.throwableProxyToString(error);
    }

    static String kindsAndPlaces(IThrowableProxy error) {
        var text = new StringBuilder();
        for (@Nullable IThrowableProxy it = error; it != null; it = it.getCause()) {
            text.append(it == error ? "" : "caused by ")
                    .append(it.isCyclic() ? "an error named above" : it.getClassName())
                    .append(System.lineSeparator());
            var frames = it.getStackTraceElementProxyArray();
            for (var i = 0; i < Math.min(FRAMES, frames.length - it.getCommonFrames()); i++) {
                text.append("    ").append(frames[i].getSTEAsString()).append(System.lineSeparator());
            }
        }
        return text.toString();
    }
}
