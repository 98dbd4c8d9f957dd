package health.steadfast.messages;

import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.messages.UnopenedReports.Receiver;
import health.steadfast.messages.UnopenedReports.Step;
import health.steadfast.messages.UnopenedReports.Waiting;
import health.steadfast.shared.ClinicRounds;
import health.steadfast.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A safety report that nobody has opened goes to the whole care team after 4 working hours and to every therapist on
 * duty after one working day (domain.md §2). The mail says that something waits, never what.
 */
@Component
class ReportEscalation {

    private static final Logger log = LoggerFactory.getLogger(ReportEscalation.class);

    private final ClinicRounds clinics;
    private final UnopenedReports reports;
    private final Texts texts;
    private final PublicAddress address;
    private final MailOutlet outlet;
    private final Clock clock;

    ReportEscalation(
            ClinicRounds clinics,
            UnopenedReports reports,
            Texts texts,
            PublicAddress address,
            MailOutlet outlet,
            Clock clock) {
        this.clinics = clinics;
        this.reports = reports;
        this.texts = texts;
        this.address = address;
        this.outlet = outlet;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void run() {
        if (outlet.isReady()) {
            clinics.inEach("telling about unopened reports", clinic -> tell(clock.instant()));
        }
    }

    /** In the clinic of the scope. */
    void tell(Instant now) {
        for (var report : reports.waiting()) {
            for (var step : Step.values()) {
                if (report.isDue(step, now)) {
                    tell(report, step, now);
                }
            }
        }
    }

    /** Told once somebody could be told; else it is tried again at the next round. */
    private void tell(Waiting report, Step step, Instant now) {
        var sent = 0;
        for (var receiver : reports.receivers(report, step, now)) {
            try {
                outlet.send(mail(report, step, receiver));
                sent++;
            } catch (RuntimeException e) {
                log.error("notice of an unopened report not sent report={} step={}", report.id(), step, e);
            }
        }
        if (sent > 0) {
            reports.told(report, step, now);
        }
    }

    private Mail mail(Waiting report, Step step, Receiver to) {
        var locale = to.language().locale();
        var path = step == Step.TEAM ? "/caseload" : "/" + CaseloadRoutes.OPEN;
        return new Mail(
                to.email(),
                texts.get("messages.mail.unopened.subject", locale, to.clinicName()),
                texts.get(
                        "messages.mail.unopened." + step.name(),
                        locale,
                        to.displayName(),
                        report.record(),
                        address.of(path)));
    }
}
