package health.steadfast.messages;

import health.steadfast.shared.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient can read. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyEducation {

    private final EducationCards cards;

    MyEducation(EducationCards cards) {
        this.cards = cards;
    }

    /** The cards that the clinic shows. */
    public List<EducationCard> all() {
        return cards.all().stream().filter(card -> !card.hidden()).toList();
    }
}
