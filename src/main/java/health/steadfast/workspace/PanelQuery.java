package health.steadfast.workspace;

import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the side panel adds to a row; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PanelQuery {

    private final JdbcClient jdbc;
    private final Clock clock;

    PanelQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PanelFacts of(PatientId patient) {
        return jdbc.sql("""
                with who as (
                    select distinct t.clinic_id, t.patient_id,
                           ((cast(:now as timestamptz) at time zone t.zone_id) - interval '3 hours')::date as today
                    from steadfast.caseload_v_team t where t.patient_id = :patient
                )
                select fall.*, session.*, log.*, plan.version_no, plan.starts_on, review.last_signed_on
                from who
                cross join lateral (select count(*) filter (where f.kind = 'FALL' and f.happened_on > who.today - 30) as falls30,
                        count(*) filter (where f.kind = 'FALL') as falls90,
                        count(*) filter (where f.kind = 'NEAR_FALL') as near90
                    from steadfast.training_v_fall f where f.clinic_id = who.clinic_id
                      and f.patient_id = who.patient_id and f.happened_on > who.today - 90) fall
                cross join lateral (select round(avg(s.fatigue_before), 1) as tired_before,
                        round(avg(s.fatigue_after), 1) as tired_after
                    from steadfast.training_v_session s where s.clinic_id = who.clinic_id
                      and s.patient_id = who.patient_id and s.local_date > who.today - 28) session
                cross join lateral (select count(distinct l.local_date) as sessions,
                        count(distinct l.local_date) filter (where l.variant <> 'FULL') as short_sessions
                    from steadfast.training_v_log l where l.clinic_id = who.clinic_id and l.patient_id = who.patient_id
                      and l.local_date > who.today - 28 and l.completion > 0) log
                left join lateral (select v.version_no, v.starts_on from steadfast.plans_v_in_force v
                    where v.clinic_id = who.clinic_id and v.patient_id = who.patient_id
                      and v.starts_on <= who.today and (v.until_on is null or v.until_on >= who.today) limit 1) plan on true
                left join steadfast.guidance_v_review_due review
                    on review.clinic_id = who.clinic_id and review.patient_id = who.patient_id
                        and review.profession = (select b.profession from steadfast.membership b
                            where b.clinic_id = who.clinic_id and b.person_id = :person and b.role = 'THERAPIST')
                """)
                .param("patient", patient.value())
                .param("person", Member.required().person().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(PanelQuery::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static PanelFacts read(ResultSet row, int number) throws SQLException {
        var since = row.getObject("starts_on", LocalDate.class);
        return new PanelFacts(
                row.getInt("falls30"),
                row.getInt("falls90"),
                row.getInt("near90"),
                row.getBigDecimal("tired_before"),
                row.getBigDecimal("tired_after"),
                row.getInt("sessions"),
                row.getInt("short_sessions"),
                version(row, since),
                since,
                row.getObject("last_signed_on", LocalDate.class));
    }

    private static @Nullable Integer version(ResultSet row, @Nullable LocalDate since) throws SQLException {
        return since == null ? null : Integer.valueOf(row.getInt("version_no"));
    }
}
