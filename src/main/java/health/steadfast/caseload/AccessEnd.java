package health.steadfast.caseload;

import health.steadfast.accounts.PatientSignIns;
import health.steadfast.shared.ClinicRounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the sign-in of former patients after the last day that was agreed. */
@Component
class AccessEnd {

    private final ClinicRounds clinics;
    private final TransactionTemplate transactions;
    private final Episodes episodes;
    private final PatientSignIns signIns;
    private final ClinicDay day;

    AccessEnd(
            ClinicRounds clinics,
            TransactionTemplate transactions,
            Episodes episodes,
            PatientSignIns signIns,
            ClinicDay day) {
        this.clinics = clinics;
        this.transactions = transactions;
        this.episodes = episodes;
        this.signIns = signIns;
        this.day = day;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void endAll() {
        clinics.inEach(
                "ending the access of former patients",
                clinic -> transactions.executeWithoutResult(
                        status -> episodes.withoutAccess(day.today()).forEach(signIns::end)));
    }
}
