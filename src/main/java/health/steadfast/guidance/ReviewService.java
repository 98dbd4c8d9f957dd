package health.steadfast.guidance;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews that therapists sign. A signed one is never changed. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ReviewService {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final SignedReviews signed;
    private final SignedReviewReader reader;
    private final Clock clock;

    ReviewService(
            CareAccess careAccess,
            PatientReader patients,
            SignedReviews signed,
            SignedReviewReader reader,
            Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.signed = signed;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Signs a review; the next one of the signer's profession is due on its date. Refused with
     * {@link Review#SIGNED_MEANWHILE} when a colleague of that profession was faster.
     *
     * @param seen how many signed reviews of the own profession the signer has seen
     */
    @Transactional
    @Audited(AuditAction.REVIEW_SIGNED)
    public void sign(PatientId patient, Review review, int seen) {
        careAccess.requireCanTreat(patient);
        signed.requireNoneSince(patient, Member.required().person(), seen);
        var now = clock.instant();
        var today = LocalDay.of(now, ZoneId.of(patients.card(patient).zone()));
        signed.add(patient, review, Member.required().person(), now, today);
    }

    /** Every signed review with what was added to it, the newest first. Two statements. */
    public List<SignedReview> signed(PatientId patient) {
        careAccess.requireCanView(patient);
        return reader.of(patient);
    }

    /** How many of the last 30 days have an entry of the patient. Three statements. */
    public DayCounter days(PatientId patient) {
        careAccess.requireCanView(patient);
        var zone = ZoneId.of(patients.card(patient).zone());
        return reader.days(patient, LocalDay.of(clock.instant(), zone));
    }

    /** Adds words to a signed review, which itself stays as it is. */
    @Transactional
    @Audited(AuditAction.REVIEW_ADDED_TO)
    public void add(PatientId patient, ReviewId review, String note) {
        careAccess.requireCanTreat(patient);
        signed.add(patient, review, Review.requireNote(note), Member.required().person(), clock.instant());
    }
}
