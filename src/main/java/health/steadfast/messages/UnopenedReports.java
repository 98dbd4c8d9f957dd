package health.steadfast.messages;

import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Safety reports that nobody has opened, and who is to be told; each call is a transaction of its own. */
@Component
@Transactional
class UnopenedReports {

    /** A therapist's name and address; of a stand-in too. */
    private static final String PEOPLE = """
            select e.email, e.display_name, e.language, c.name
            from steadfast.clinic c
            join steadfast.membership m on m.clinic_id = c.clinic_id and m.role = 'THERAPIST' and m.state = 'ACTIVE'
            join steadfast.person e on e.person_id = m.person_id
            cross join lateral (select (cast(:now as timestamptz) at time zone c.zone_id)::date as day) today
            where c.clinic_id = steadfast.current_clinic() and %s
            order by e.email
            """;

    private static final String ON_TEAM = """
            exists (select 1 from steadfast.caseload_v_team t
                    where t.clinic_id = c.clinic_id and t.patient_id = :patient and t.person_id = m.person_id
                      and t.since <= today.day and (t.until is null or t.until >= today.day))""";

    private static final String ON_DUTY = """
            cast(:patient as uuid) is not null and not exists (select 1 from steadfast.cover a
                where a.clinic_id = c.clinic_id and a.absent_id = m.person_id and a.ended_at is null
                  and today.day between a.from_on and a.until_on)""";

    private final JdbcClient jdbc;

    UnopenedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the clinic of the scope, the oldest first; nothing is told twice. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                select u.report_id, u.patient_id, p.record_number, u.reported_at, c.zone_id,
                       array(select n.step from steadfast.report_notice n
                             where n.clinic_id = u.clinic_id and n.report_id = u.report_id) as told
                from steadfast.training_v_unopened u
                join steadfast.patient p on p.clinic_id = u.clinic_id and p.patient_id = u.patient_id
                join steadfast.clinic c on c.clinic_id = u.clinic_id
                order by u.reported_at, u.report_id
                """).query((row, no) -> waiting(row)).list();
    }

    List<Receiver> receivers(Waiting report, Step step, Instant now) {
        return jdbc.sql(PEOPLE.formatted(step == Step.TEAM ? ON_TEAM : ON_DUTY))
                .param("patient", report.patient())
                .param("now", Timestamp.from(now))
                .query((row, no) -> new Receiver(
                        new EmailAddress(row.getString("email")),
                        row.getString("display_name"),
                        Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                        row.getString("name")))
                .list();
    }

    void told(Waiting report, Step step, Instant now) {
        jdbc.sql("""
                insert into steadfast.report_notice (report_id, step, told_at) values (:report, :step, :at)
                on conflict do nothing
                """)
                .param("report", report.id())
                .param("step", step.name())
                .param("at", Timestamp.from(now))
                .update();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("report_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getString("record_number"),
                row.getTimestamp("reported_at").toInstant(),
                ZoneId.of(row.getString("zone_id")),
                List.of((String[]) row.getArray("told").getArray()));
    }

    /** A report that waits; {@code told} are the steps that were taken. */
    record Waiting(UUID id, UUID patient, String record, Instant reportedAt, ZoneId zone, List<String> told) {

        boolean isDue(Step step, Instant now) {
            return !told.contains(step.name())
                    && WorkingHours.between(reportedAt, now, zone).compareTo(step.after) >= 0;
        }
    }

    record Receiver(EmailAddress email, String displayName, Language language, String clinicName) {}

    /** Who is told after how much working time (domain.md §2). */
    enum Step {
        /** The whole care team, stand-ins too. */
        TEAM(Duration.ofHours(4)),
        /** Every therapist of the clinic who is not away. */
        EVERYBODY(WorkingHours.DAY);

        private final Duration after;

        Step(Duration after) {
            this.after = after;
        }
    }
}
