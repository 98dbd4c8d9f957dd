package health.steadfast.training;

import health.steadfast.shared.PatientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class UntouchedDayOf implements UntouchedDay {

    private final Days days;

    UntouchedDayOf(Days days) {
        this.days = days;
    }

    @Override
    public boolean waits(PatientId patient) {
        var day = days.read(patient);
        return TodayOf.isAsked(day) && day.rows().stream().allMatch(LogRow::superseded);
    }
}
