package health.steadfast.messages;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.ReportReaders;
import health.steadfast.shared.Member;
import health.steadfast.shared.Roles;
import health.steadfast.training.MessagesForMe;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's own thread with the care team. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyThread implements MessagesForMe {

    private final CareAccess careAccess;
    private final ReportReaders readers;
    private final Threads threads;
    private final Clock clock;

    MyThread(CareAccess careAccess, ReportReaders readers, Threads threads, Clock clock) {
        this.careAccess = careAccess;
        this.readers = readers;
        this.threads = threads;
        this.clock = clock;
    }

    /** The whole thread; it counts as read from now on. Two statements. */
    @Transactional
    public List<ThreadMessage> open() {
        var patient = careAccess.requireOwn();
        threads.see(patient, Member.required().person(), clock.instant());
        return threads.of(patient);
    }

    /** Writes to the care team. Refused after the end of a treatment, when nobody would read it. */
    @Transactional
    @Audited(AuditAction.MESSAGE_WRITTEN)
    public void write(NewMessage message) {
        var patient = careAccess.requireOwn();
        readers.requireSome(patient);
        threads.write(patient, message, true, clock.instant());
    }

    @Override
    public int unread() {
        return threads.unreadBy(Member.required().person(), careAccess.requireOwn());
    }
}
