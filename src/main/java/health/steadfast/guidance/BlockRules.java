package health.steadfast.guidance;

import static health.steadfast.guidance.Threshold.FALL_HOLDS_DAYS;
import static health.steadfast.guidance.Threshold.NEAR_FALL_HOLDS_DAYS;
import static health.steadfast.guidance.Threshold.PAUSE_HOLDS_DAYS;
import static health.steadfast.guidance.Threshold.SESSIONS_AFTER_CHANGE;

import health.steadfast.guidance.Block.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R3 of the product's own domain notes, section 3: what stands against a step up, the longest first. */
final class BlockRules {

    private final JudgedItem item;
    private final Circumstances around;
    private final Thresholds limits;

    BlockRules(JudgedItem item, Circumstances around, Thresholds limits) {
        this.item = item;
        this.around = around;
        this.limits = limits;
    }

    /** @param sessions how many there are since the last change */
    Optional<Block> check(int sessions) {
        return relapse()
                .or(this::fall)
                .or(this::nearFall)
                .or(this::pause)
                .or(() -> changed(sessions))
                .or(this::otherStepUp);
    }

    private Optional<Block> relapse() {
        return around.relapseOpen() ? Optional.of(new Block(Kind.POSSIBLE_RELAPSE, null)) : Optional.empty();
    }

    /** On every standing or walking item, wherever the fall happened. */
    private Optional<Block> fall() {
        return item.onFeet() ? until(Kind.FALL, around.lastFall(), limits.get(FALL_HOLDS_DAYS)) : Optional.empty();
    }

    /** The same after a near-fall. */
    private Optional<Block> nearFall() {
        return item.onFeet()
                ? until(Kind.NEAR_FALL, around.lastNearFall(), limits.get(NEAR_FALL_HOLDS_DAYS))
                : Optional.empty();
    }

    private Optional<Block> pause() {
        return until(Kind.PAUSE, around.lastPaused(), limits.get(PAUSE_HOLDS_DAYS));
    }

    private Optional<Block> changed(int sessions) {
        return sessions < limits.get(SESSIONS_AFTER_CHANGE)
                ? Optional.of(new Block(Kind.CHANGED, null))
                : Optional.empty();
    }

    private Optional<Block> otherStepUp() {
        return around.otherStepUp() ? Optional.of(new Block(Kind.OTHER_STEP_UP, null)) : Optional.empty();
    }

    private Optional<Block> until(Kind kind, @Nullable LocalDate day, int days) {
        return Optional.ofNullable(day)
                .map(from -> from.plusDays(days))
                .filter(last -> !last.isBefore(around.today()))
                .map(last -> new Block(kind, last));
    }
}
