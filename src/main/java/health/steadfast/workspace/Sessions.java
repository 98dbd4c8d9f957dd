package health.steadfast.workspace;

import health.steadfast.caseload.PatientCard;
import health.steadfast.training.Extra;
import java.time.LocalDate;
import java.util.List;

/**
 * What a patient entered within {@link #DAYS} days, the newest day first; reported, not observed.
 *
 * @param extras what was done beside the plan, never scored
 */
public record Sessions(
        PatientCard card, LocalDate today, Chart.FallCount fallCount, List<SessionDay> days, List<Extra> extras) {

    public static final int DAYS = 14;

    public Sessions {
        days = List.copyOf(days);
        extras = List.copyOf(extras);
    }
}
