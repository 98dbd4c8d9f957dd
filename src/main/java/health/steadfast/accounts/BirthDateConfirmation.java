package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks whoever holds a patient's invitation for the birth date; five wrong answers end the link. */
@Component
class BirthDateConfirmation {

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");

    private final StoredLinks links;
    private final BirthDateCheck check;
    private final TransactionTemplate transactions;

    BirthDateConfirmation(StoredLinks links, BirthDateCheck check, TransactionTemplate transactions) {
        this.links = links;
        this.check = check;
        this.transactions = transactions;
    }

    /** The try is counted, and stays counted, before the answer is looked at. */
    void require(LinkToken token, ClinicId clinic, PatientId patient, @Nullable LocalDate answer) {
        if (answer == null) {
            throw new RuleViolation("accounts.link.birth-date-missing");
        }
        int left = ClinicScope.none(() -> links.countTry(token)).orElseThrow(AccountSetup::gone);
        var right = ClinicScope.in(clinic, () -> transactions.execute(status -> check.isBirthDateOf(patient, answer)));
        if (Boolean.TRUE.equals(right)) {
            return;
        }
        security.warn("wrong birth date for an invitation clinic={} patient={} left={}", clinic, patient, left);
        throw left == 0 ? AccountSetup.gone() : new RuleViolation("accounts.link.birth-date", left);
    }
}
