package health.steadfast.audit;

import java.util.UUID;

/** One audit entry as the text that is hashed: all its columns, in a fixed order, in UTC. */
record AuditText(UUID id, String text) {

    static final String COLUMNS = """
            jsonb_build_array(e.audit_entry_id, e.clinic_id, extract(epoch from e.at)::text, e.actor_id, e.role, e.action,
                e.patient_id, e.detail)::text""";
}
