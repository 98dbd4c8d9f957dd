package health.steadfast.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the side panel adds to the row of a patient; reported by the patient.
 *
 * @param falls30 falls within 30 days
 * @param falls90 falls within 90 days
 * @param nearFalls90 near-falls within 90 days
 * @param fatigueBefore mean tiredness before a session within 4 weeks, 0 to 10; null without an answer
 * @param fatigueAfter the same after a session
 * @param sessions days with a session within 4 weeks
 * @param shortSessions those of them in the short or hot-day version
 * @param planVersion number of the version in force, null without one
 * @param planSince its first day
 */
public record PanelFacts(
        int falls30,
        int falls90,
        int nearFalls90,
        @Nullable BigDecimal fatigueBefore,
        @Nullable BigDecimal fatigueAfter,
        int sessions,
        int shortSessions,
        @Nullable Integer planVersion,
        @Nullable LocalDate planSince,
        @Nullable LocalDate lastReview) {}
