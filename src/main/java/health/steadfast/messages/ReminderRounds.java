package health.steadfast.messages;

import health.steadfast.caseload.PatientReader;
import health.steadfast.caseload.PatientState;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicRounds;
import health.steadfast.training.UntouchedDay;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every few minutes, clinic by clinic: reminds the patients who want it now, whose day asks for something and who have
 * logged nothing yet. A reminder is taken up in the database first and sent after that, outside any transaction: one
 * that gets lost on the way is not sent again, since two of them disturb more than none.
 */
@Component
class ReminderRounds {

    private static final Logger log = LoggerFactory.getLogger(ReminderRounds.class);

    private final ClinicRounds clinics;
    private final SentReminders sent;
    private final ReminderMailTexts texts;
    private final NoticeReceivers receivers;
    private final PatientReader patients;
    private final UntouchedDay day;
    private final MailOutlet outlet;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReminderRounds(
            ClinicRounds clinics,
            SentReminders sent,
            ReminderMailTexts texts,
            NoticeReceivers receivers,
            PatientReader patients,
            UntouchedDay day,
            MailOutlet outlet,
            TransactionTemplate transactions,
            Clock clock) {
        this.clinics = clinics;
        this.sent = sent;
        this.texts = texts;
        this.receivers = receivers;
        this.patients = patients;
        this.day = day;
        this.outlet = outlet;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${steadfast.reminders.every:PT3M}", initialDelayString = "PT2M")
    void run() {
        if (outlet.isReady()) {
            clinics.inEach("reminding", this::remind);
        }
    }

    /** One clinic, in its scope. */
    void remind(ClinicId clinic) {
        sent.due(clock.instant()).forEach(due -> one(clinic, due));
        sent.forgetOld(clock.instant());
    }

    private void one(ClinicId clinic, DueReminder due) {
        try {
            transactions.execute(status -> mail(clinic, due)).ifPresent(outlet::send);
        } catch (RuntimeException e) {
            log.error("reminder not sent clinic={} patient={}", clinic, due.patient(), e);
        }
    }

    /** The mail, if there is still a reason for it and nobody else has taken it up. */
    private Optional<Mail> mail(ClinicId clinic, DueReminder due) {
        if (patients.card(due.patient()).state() != PatientState.ACTIVE || !day.waits(due.patient())) {
            return Optional.empty();
        }
        var token = StopToken.next(clinic);
        return receivers
                .of(due.patient())
                .filter(receiver -> sent.take(due, token, clock.instant()))
                .map(receiver -> texts.mail(receiver, token));
    }
}
