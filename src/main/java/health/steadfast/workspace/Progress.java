package health.steadfast.workspace;

import java.time.LocalDate;
import java.util.List;

/**
 * How a patient's weeks went; nothing is compared with anybody else, and nothing breaks.
 *
 * @param weeks the oldest first, the running one last
 * @param sessions days with anything done since the first of these weeks
 * @param shortSessions those of them in the short or hot-day version
 * @param everTrained whether anything was ever done
 * @param quiet whether nothing was done for four weeks
 * @param wins the newest first
 */
public record Progress(
        LocalDate today,
        List<ProgressWeek> weeks,
        int sessions,
        int shortSessions,
        boolean everTrained,
        boolean quiet,
        List<SmallWin> wins) {

    public Progress {
        weeks = List.copyOf(weeks);
        wins = List.copyOf(wins);
    }

    /** The first day that is told about. */
    public LocalDate since() {
        return weeks.getFirst().monday();
    }
}
