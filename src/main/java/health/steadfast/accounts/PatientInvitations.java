package health.steadfast.accounts;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites patients to their own record. For services downstream, inside their transaction: whoever calls has asked
 * {@code CareAccess} whether the member treats this patient.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PatientInvitations {

    private final Invitations invitations;
    private final MailReadiness mail;
    private final AuditTrail audit;

    PatientInvitations(Invitations invitations, MailReadiness mail, AuditTrail audit) {
        this.invitations = invitations;
        this.mail = mail;
        this.audit = audit;
    }

    /** Whether an invitation can be sent at all; ask before offering one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean arePossible() {
        return mail.isReady();
    }

    /**
     * Sends the patient a link by mail, valid 72 hours and once. Calling it again before the patient has accepted sends
     * a new link, to another address if the first was wrong.
     *
     * @param displayName the patient's name as the mail addresses it
     */
    public void invite(PatientId patient, EmailAddress email, String displayName, Language language) {
        var clinic = Member.required().clinic();
        var membership = invitations.patient(clinic, patient, email, displayName, language);
        audit.record(AuditAction.ACCOUNT_INVITED, patient, "membership " + membership);
    }
}
