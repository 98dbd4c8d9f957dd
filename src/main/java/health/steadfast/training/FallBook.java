package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps fall reports, and lets rest what has to in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FallBook {

    private final FallReports reports;
    private final FallRests rests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FallBook(FallReports reports, FallRests rests, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.rests = rests;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a report under its client's id; the same report twice is one. */
    void report(PatientId patient, UUID id, FallKind kind, @Nullable PlanItemId item, LocalDate date) {
        if (reports.existsByFallReportId(id)) {
            requireOwn(patient, id);
            return;
        }
        var member = Member.required();
        var report = reports.save(FallReport.of(id, patient, kind, item, date, member.person(), clock.instant()));
        reports.flush();
        rests.apply(patient, report);
        events.publishEvent(new FallReported(member.clinic(), patient, id, date));
    }

    private void requireOwn(PatientId patient, UUID id) {
        if (find(patient, id).isEmpty()) {
            throw new NotFound();
        }
    }

    Optional<FallReport> find(PatientId patient, UUID id) {
        return reports.findByPatientIdAndFallReportId(patient, id);
    }

    void hurt(PatientId patient, FallReport report, Injury answer) {
        report.hurt(answer);
        rests.apply(patient, report);
    }

    void withdraw(FallReport report) {
        report.withdraw(clock.instant());
    }
}
