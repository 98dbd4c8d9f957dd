package health.steadfast.workspace;

import health.steadfast.caseload.PatientCard;
import java.time.LocalDate;
import java.util.List;

/** What a patient entered within {@link #DAYS} days, the newest day first; reported, not observed. */
public record Sessions(PatientCard card, LocalDate today, Chart.FallCount fallCount, List<SessionDay> days) {

    public static final int DAYS = 14;

    public Sessions {
        days = List.copyOf(days);
    }
}
