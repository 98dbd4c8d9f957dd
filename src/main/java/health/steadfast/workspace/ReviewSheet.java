package health.steadfast.workspace;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a review needs on one screen.
 *
 * @param queue the reviews of whoever looks
 * @param since the first day of what is looked at: the last review, else the start of the plan, 12 weeks at most
 * @param figures what was reported since
 * @param words what the patient wrote since, the newest first
 * @param medication what was noted about medication since, the newest first
 */
public record ReviewSheet(
        Chart chart,
        ReviewQueue queue,
        LastReview last,
        LocalDate since,
        ReviewFigures figures,
        List<LastReview.Words> words,
        List<LastReview.Medication> medication)
        implements Serializable {

    public ReviewSheet {
        words = List.copyOf(words);
        medication = List.copyOf(medication);
    }
}
