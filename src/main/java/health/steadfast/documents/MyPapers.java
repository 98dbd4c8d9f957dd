package health.steadfast.documents;

import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.Roles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What patients print for themselves, also after the end of a treatment as long as they can sign in. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyPapers {

    private final PaperPress press;
    private final CareAccess careAccess;

    MyPapers(PaperPress press, CareAccess careAccess) {
        this.press = press;
        this.careAccess = careAccess;
    }

    /** The own plan to keep at hand. */
    public Paper handout() {
        return press.handout(careAccess.requireOwn());
    }

    /**
     * One own week to tick.
     *
     * @param day any day of the week, null: this one
     */
    public Paper weekSheet(@Nullable LocalDate day) {
        return press.weekSheet(careAccess.requireOwn(), day);
    }
}
