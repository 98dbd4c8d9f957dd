package health.steadfast.shell;

import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a session lives without anybody doing something. */
@Component
class IdleLimits {

    private final Duration staff;
    private final Duration patient;
    private final Duration warning;

    IdleLimits(
            @Value("${steadfast.session.staff-idle}") Duration staff,
            @Value("${steadfast.session.patient-idle}") Duration patient,
            @Value("${steadfast.session.warning}") Duration warning) {
        this.staff = staff;
        this.patient = patient;
        this.warning = warning;
    }

    /** After this time without a user event the member is signed out. */
    Duration of(Member member) {
        return member.role() == Role.PATIENT ? patient : staff;
    }

    /** For somebody who has signed in and not chosen a clinic yet: the shorter of both. */
    Duration ofUndecided() {
        return staff.compareTo(patient) < 0 ? staff : patient;
    }

    /** So long before the end staff are asked whether they are still there. */
    Duration warning() {
        return warning;
    }
}
