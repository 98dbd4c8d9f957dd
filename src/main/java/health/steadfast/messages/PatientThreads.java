package health.steadfast.messages;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.ReportReaders;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The threads of patients, for their care teams. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional
public class PatientThreads {

    private final CareAccess careAccess;
    private final ReportReaders readers;
    private final Threads threads;
    private final Clock clock;

    PatientThreads(CareAccess careAccess, ReportReaders readers, Threads threads, Clock clock) {
        this.careAccess = careAccess;
        this.readers = readers;
        this.threads = threads;
        this.clock = clock;
    }

    /** The whole thread; it counts as read by this therapist from now on, by nobody else of the team. */
    @Audited(AuditAction.MESSAGES_READ)
    public List<ThreadMessage> open(PatientId patient) {
        careAccess.requireCanView(patient);
        threads.see(patient, Member.required().person(), clock.instant());
        return threads.of(patient);
    }

    /** Answers the patient. What the patient wrote before counts as answered for the whole team. */
    @Audited(AuditAction.MESSAGE_WRITTEN)
    public void write(PatientId patient, NewMessage message) {
        careAccess.requireCanTreat(patient);
        readers.requireSome(patient);
        threads.write(patient, message, false, clock.instant());
    }
}
