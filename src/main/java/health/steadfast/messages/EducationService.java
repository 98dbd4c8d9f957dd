package health.steadfast.messages;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.shared.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the clinic gives its patients to read; every therapist of the clinic may change it. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class EducationService {

    private final EducationCards cards;

    EducationService(EducationCards cards) {
        this.cards = cards;
    }

    /** Every card, hidden ones included. */
    public List<EducationCard> all() {
        return cards.all();
    }

    /** An empty name for a new card of the clinic. */
    public String newSlug() {
        return EducationCards.ownSlug();
    }

    /** Keeps the clinic's words of a card, built-in or its own. */
    @Transactional
    @Audited(AuditAction.EDUCATION_CHANGED)
    public void keep(EducationCard card) {
        cards.keep(card);
    }

    /** Gives a built-in card its own words back, and takes a card of the clinic away. */
    @Transactional
    @Audited(AuditAction.EDUCATION_CHANGED)
    public void reset(String slug, long expectedVersion) {
        cards.drop(slug, expectedVersion);
    }
}
