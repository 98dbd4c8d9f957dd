package health.steadfast.audit;

import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes audit rows. An act that cannot be written down does not happen: the caller's transaction fails with it. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one row in the running transaction. {@code detail} never holds clinical values. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, @Nullable PatientId patient, @Nullable String detail) {
        var member = Member.current();
        insert(
                action,
                patient,
                detail,
                member.map(Member::person).orElse(null),
                member.map(it -> it.role().name()).orElse("SYSTEM"));
    }

    /** Writes one row for an act of somebody who is not signed in yet, such as taking up an invitation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordBy(
            PersonId actor, Role role, AuditAction action, @Nullable PatientId patient, @Nullable String detail) {
        insert(action, patient, detail, actor, role.name());
    }

    private void insert(
            AuditAction action,
            @Nullable PatientId patient,
            @Nullable String detail,
            @Nullable PersonId actor,
            String role) {
        jdbc.sql("""
                insert into steadfast.audit_entry (audit_entry_id, at, actor_id, role, action, patient_id, detail)
                values (:id, :at, :actor, :role, :action, :patient, :detail)
                """)
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor == null ? null : actor.value())
                .param("role", role)
                .param("action", action.name())
                .param("patient", patient == null ? null : patient.value())
                .param("detail", detail)
                .update();
    }
}
