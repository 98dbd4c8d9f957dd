package health.steadfast.caseload;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see or treat whom. Every service method that takes a patient asks here first, in its own transaction.
 * Foreign and unknown records look alike: {@link NotFound}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CareAccess {

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");

    /** A membership of a care team holds from its first to the end of its last day in the clinic's own zone. */
    private static final String ON_TEAM = """
            exists (select 1 from steadfast.caseload_v_team t
                    join steadfast.clinic c on c.clinic_id = t.clinic_id
                    cross join lateral (select (cast(:now as timestamptz) at time zone c.zone_id)::date as day) today
                    where t.patient_id = %1$s and t.person_id = :person
                      and t.since <= today.day and (t.until is null or t.until >= today.day))""";

    /** Opened with a reason, for 24 hours. */
    private static final String OPENED = """
            exists (select 1 from steadfast.record_opening o
                    where o.patient_id = %1$s and o.person_id = :person and o.ends_at > :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CareAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The member is on the care team, stands in, opened the record with a reason, or is the patient. One statement. */
    public void requireCanView(PatientId patient) {
        var member = Member.required();
        var allowed = switch (member.role()) {
            case PATIENT -> member.ownRecord().equals(Optional.of(patient));
            case THERAPIST -> holds(ON_TEAM + " or " + OPENED, member.person(), patient);
            case ADMIN -> false;
        };
        if (!allowed) {
            refuse(member, patient);
        }
    }

    /** The member is a therapist on the patient's care team, or stands in for one. One statement. */
    public void requireCanTreat(PatientId patient) {
        var member = Member.required();
        if (member.role() != Role.THERAPIST || !holds(ON_TEAM, member.person(), patient)) {
            refuse(member, patient);
        }
    }

    /** The member's own record; the routes of a patient carry no id. No statement. */
    public PatientId requireOwn() {
        var member = Member.required();
        return member.ownRecord().orElseThrow(() -> {
            security.warn("refused own record person={} clinic={}", member.person(), member.clinic());
            return new NotFound();
        });
    }

    /** Access and id in one statement, for the addresses of a therapist. */
    public Optional<PatientId> resolve(RecordNumber record) {
        var member = Member.required();
        if (member.role() != Role.THERAPIST) {
            return Optional.empty();
        }
        return jdbc.sql(("select p.patient_id from steadfast.patient p where p.record_number = :record and ("
                                + ON_TEAM
                                + " or "
                                + OPENED
                                + ")")
                        .formatted("p.patient_id"))
                .param("record", record.value())
                .param("person", member.person().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(PatientId::new);
    }

    private boolean holds(String condition, PersonId person, PatientId patient) {
        return jdbc.sql("select " + condition.formatted("cast(:patient as uuid)"))
                .param("patient", patient.value())
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private static void refuse(Member member, PatientId patient) {
        ClinicId clinic = member.clinic();
        security.warn("refused person={} clinic={} patient={}", member.person(), clinic, patient);
        throw new NotFound();
    }
}
