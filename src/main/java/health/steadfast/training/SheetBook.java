package health.steadfast.training;

import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which weeks were keyed, what was keyed and not saved yet, and reads what is known of whole days. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetBook {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SheetBook(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is known of a day as a whole.
     *
     * @param ownWord the patient answered for it, chose its version, said how tired, or left it out
     * @param falls reports that were not taken back
     */
    record Known(SheetDay line, boolean ownWord, List<UUID> falls, List<UUID> nearFalls) {

        LocalDate date() {
            return line.date();
        }
    }

    /** Notes a saving; answers false where its number is taken or its id known. Who comes second waits for the first. */
    boolean isNew(PatientId patient, SheetEntry entry) {
        return jdbc.sql("""
                        insert into steadfast.week_sheet (sheet_id, patient_id, week, no, origin, reason, saved_at, saved_by)
                        values (:id, :patient, :week, :no, :origin, :reason, :now, :by)
                        on conflict do nothing
                        """)
                        .param("id", entry.id())
                        .param("patient", patient.value())
                        .param("week", entry.week())
                        .param("no", entry.no() + 1)
                        .param("origin", entry.origin().name())
                        .param("reason", entry.hasReason() ? entry.reason() : null)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", Member.required().person().value())
                        .update()
                > 0;
    }

    List<UUID> sheets(PatientId patient, LocalDate week) {
        return jdbc.sql(
                        "select sheet_id from steadfast.week_sheet where patient_id = :patient and week = :week order by no")
                .param("patient", patient.value())
                .param("week", week)
                .query((row, no) -> row.getObject("sheet_id", UUID.class))
                .list();
    }

    /** The seven days of a week. One statement. */
    List<Known> days(PatientId patient, LocalDate week) {
        return jdbc.sql("""
                select d.day::date as day, coalesce(s.variant, 'FULL') = 'SHORT' as short, s.fatigue_before, s.fatigue_after,
                       a.effort, a.steadiness, coalesce(a.source = 'DAY_ANSWER', false) or coalesce(not s.keyed and
                           (s.variant <> 'FULL' or num_nonnulls(s.fatigue_before, s.fatigue_after, s.not_today) > 0), false)
                           as own_word,
                       array(select f.fall_report_id from steadfast.fall_report f
                             where f.patient_id = :patient and f.happened_on = d.day and f.kind = 'FALL'
                               and f.withdrawn_at is null) as falls,
                       array(select f.fall_report_id from steadfast.fall_report f
                             where f.patient_id = :patient and f.happened_on = d.day and f.kind = 'NEAR_FALL'
                               and f.withdrawn_at is null) as near_falls
                from generate_series(cast(:week as date), cast(:week as date) + 6, interval '1 day') d (day)
                left join steadfast.day_session s on s.patient_id = :patient and s.local_date = d.day
                left join steadfast.day_answer a on a.patient_id = :patient and a.local_date = d.day
                order by d.day
                """)
                .param("patient", patient.value())
                .param("week", week)
                .query(SheetBook::known)
                .list();
    }

    Optional<WeekSheet.Draft> draft(PatientId patient, LocalDate week) {
        return jdbc.sql("""
                select content from steadfast.week_sheet_draft
                where patient_id = :patient and week = :week and author_id = :me
                """)
                .param("patient", patient.value())
                .param("week", week)
                .param("me", Member.required().person().value())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, WeekSheet.Draft.class));
    }

    void keep(PatientId patient, LocalDate week, WeekSheet.Draft draft) {
        jdbc.sql("""
                insert into steadfast.week_sheet_draft as d (patient_id, week, author_id, content, saved_at)
                values (:patient, :week, :me, cast(:content as jsonb), :now)
                on conflict (clinic_id, patient_id, week, author_id)
                    do update set content = excluded.content, saved_at = excluded.saved_at
                """)
                .param("patient", patient.value())
                .param("week", week)
                .param("me", Member.required().person().value())
                .param("content", json.writeValueAsString(draft))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void forget(PatientId patient, LocalDate week) {
        jdbc.sql("""
                delete from steadfast.week_sheet_draft where patient_id = :patient and week = :week and author_id = :me
                """)
                .param("patient", patient.value())
                .param("week", week)
                .param("me", Member.required().person().value())
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var effort = row.getString("effort");
        var steadiness = row.getString("steadiness");
        var falls = List.of((UUID[]) row.getArray("falls").getArray());
        var nearFalls = List.of((UUID[]) row.getArray("near_falls").getArray());
        var line = new SheetDay(
                row.getObject("day", LocalDate.class),
                List.of(),
                row.getBoolean("short"),
                new DayAnswer(
                        effort == null ? null : DayAnswer.Effort.valueOf(effort),
                        steadiness == null ? null : DayAnswer.Steady.valueOf(steadiness)),
                row.getObject("fatigue_before", Integer.class),
                row.getObject("fatigue_after", Integer.class),
                !falls.isEmpty(),
                !nearFalls.isEmpty());
        return new Known(line, row.getBoolean("own_word"), falls, nearFalls);
    }
}
