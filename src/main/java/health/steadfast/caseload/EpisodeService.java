package health.steadfast.caseload;

import health.steadfast.accounts.PatientSignIns;
import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The beginning and the end of treatments. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class EpisodeService {

    private static final int MOST_ROWS = 500;

    private final CareAccess careAccess;
    private final Episodes episodes;
    private final PatientSignIns signIns;
    private final ClinicDay day;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EpisodeService(
            CareAccess careAccess,
            Episodes episodes,
            PatientSignIns signIns,
            ClinicDay day,
            AuditTrail audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.careAccess = careAccess;
        this.episodes = episodes;
        this.signIns = signIns;
        this.day = day;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Whether the patient is in treatment, and what was before. Four statements. */
    public Treatment of(PatientId patient) {
        careAccess.requireCanView(patient);
        return episodes.of(patient, day.today());
    }

    /**
     * Ends the treatment today. The record, the team and the plan stay; the patient reads that nobody reads reports
     * any more.
     */
    @Transactional
    public void discharge(PatientId patient, Discharge discharge) {
        careAccess.requireCanTreat(patient);
        var today = day.today();
        if (discharge.accessUntil().isBefore(today)
                || discharge.accessUntil().isAfter(today.plusDays(Discharge.MOST_DAYS))) {
            throw new RuleViolation("caseload.discharge.access-period");
        }
        var member = Member.required();
        episodes.end(patient, discharge, member.person(), today);
        audit.record(AuditAction.PATIENT_DISCHARGED, patient, null);
        events.publishEvent(new TreatmentEnded(member.clinic(), patient, today));
    }

    /** Takes the patient back into treatment; whoever could sign in before, can again. */
    @Transactional
    public void reopen(PatientId patient) {
        careAccess.requireCanTreat(patient);
        var member = Member.required();
        var today = day.today();
        episodes.reopen(patient, member.person(), today);
        signIns.allowAgain(patient);
        audit.record(AuditAction.PATIENT_TAKEN_BACK, patient, null);
        events.publishEvent(new TreatmentReopened(member.clinic(), patient, today));
    }

    /** The therapist's patients who are out of treatment, the latest first. Two statements. */
    public List<FormerPatient> former() {
        return jdbc.sql("""
                select distinct p.record_number, p.given_name || ' ' || p.family_name as name, p.discharged_on, e.reason
                from steadfast.caseload_v_team t
                join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id
                left join steadfast.episode e on e.clinic_id = p.clinic_id and e.patient_id = p.patient_id
                    and e.reopened_on is null
                where t.person_id = :me and p.state = 'DISCHARGED' and t.since <= :today
                  and (t.until is null or t.until >= :today)
                order by p.discharged_on desc, name, p.record_number limit :most
                """)
                .param("me", Member.required().person().value())
                .param("today", day.today())
                .param("most", MOST_ROWS)
                .query((row, number) -> new FormerPatient(
                        new RecordNumber(row.getString("record_number")),
                        row.getString("name"),
                        row.getObject("discharged_on", LocalDate.class),
                        row.getString("reason") == null ? null : DischargeReason.valueOf(row.getString("reason"))))
                .list();
    }
}
