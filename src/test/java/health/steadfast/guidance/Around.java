package health.steadfast.guidance;

import static health.steadfast.guidance.SomeSession.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Circumstances of the examples: a change ten days ago and nothing else. */
final class Around {

    private LocalDate rungSince = TODAY.minusDays(10);
    private @Nullable LocalDate fall;
    private @Nullable LocalDate nearFall;
    private @Nullable LocalDate paused;
    private boolean relapse;
    private boolean otherStepUp;
    private boolean maintained;

    static Around quiet() {
        return new Around();
    }

    Around rungSince(LocalDate day) {
        this.rungSince = day;
        return this;
    }

    Around fall(LocalDate day) {
        this.fall = day;
        return this;
    }

    Around nearFall(LocalDate day) {
        this.nearFall = day;
        return this;
    }

    Around paused(LocalDate day) {
        this.paused = day;
        return this;
    }

    Around relapse() {
        this.relapse = true;
        return this;
    }

    Around otherStepUp() {
        this.otherStepUp = true;
        return this;
    }

    Around maintained() {
        this.maintained = true;
        return this;
    }

    Circumstances circumstances() {
        return new Circumstances(TODAY, rungSince, rungSince, fall, nearFall, paused, relapse, otherStepUp, maintained);
    }
}
