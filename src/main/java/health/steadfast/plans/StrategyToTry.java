package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A strategy of the plan in force with the newest answer of the patient.
 *
 * @param helped null: not answered yet
 * @param answeredOn the day of the answer
 */
public record StrategyToTry(
        Strategy strategy,
        @Nullable Helped helped,
        @Nullable LocalDate answeredOn) implements Serializable {}
