package health.steadfast.guidance;

import java.io.Serializable;

/**
 * Days with an entry of the patient's own within 30 days (domain.md §4): a count for whoever reports remote monitoring,
 * and no claim that anything can be billed.
 *
 * @param days distinct days with an entry, 0 to 30
 * @param prompt those of them whose entry was made on the day itself or the day after
 * @param contacts visits, calls and videos of the running calendar month in which somebody was reached
 * @param minutes what was spent in that month on them and on signed reviews
 */
public record DayCounter(int days, int prompt, int contacts, int minutes) implements Serializable {

    /** Length of the window in days, today included. */
    public static final int WINDOW = 30;

    public DayCounter {
        if (prompt < 0 || prompt > days || days > WINDOW) {
            throw new IllegalArgumentException("%d of %d days of %d".formatted(prompt, days, WINDOW));
        }
    }

    public Tier tier() {
        if (days < 2) {
            return Tier.BELOW;
        }
        return days <= 15 ? Tier.DAYS_2_TO_15 : Tier.DAYS_16_TO_30;
    }

    /** The steps in which remote monitoring is reported. */
    public enum Tier {
        BELOW,
        DAYS_2_TO_15,
        DAYS_16_TO_30
    }
}
