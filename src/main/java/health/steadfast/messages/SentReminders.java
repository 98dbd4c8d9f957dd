package health.steadfast.messages;

import health.steadfast.accounts.Language;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which reminders are due and which were taken up, with the links to stop that they carry. It asks nobody's rights. */
@Component
@Transactional
class SentReminders {

    /** A reminder comes no later than this: after a longer standstill it is left out. */
    static final Duration LATEST = Duration.ofMinutes(30);

    /** So long the link in a reminder works. */
    static final Duration LINK = Duration.ofDays(90);

    private final JdbcClient jdbc;

    SentReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this clinic's patients want now, by the clocks of each one's zone, and never at night. One statement. */
    @Transactional(readOnly = true)
    List<DueReminder> due(Instant now) {
        return jdbc.sql("""
                select r.patient_id, here.moment::date as on_day, t.at_time
                from steadfast.reminder r
                join steadfast.caseload_v_patient p on p.clinic_id = r.clinic_id and p.patient_id = r.patient_id
                cross join lateral (select cast(:now as timestamptz) at time zone p.zone_id as moment) here
                cross join lateral unnest(r.times) as t(at_time)
                where r.active and (r.weekdays >> (extract(isodow from here.moment)::int - 1)) & 1 = 1
                  and here.moment::time >= time '07:00' and here.moment::time < time '21:00'
                  and here.moment >= here.moment::date + t.at_time
                  and here.moment < here.moment::date + t.at_time + make_interval(mins => :latest)
                  and r.changed_at <= (here.moment::date + t.at_time) at time zone p.zone_id
                  and not exists (select 1 from steadfast.reminder_sent s
                                  where s.clinic_id = r.clinic_id and s.patient_id = r.patient_id
                                    and s.on_day = here.moment::date and s.at_time = t.at_time)
                order by r.patient_id, t.at_time
                """)
                .param("now", Timestamp.from(now))
                .param("latest", (int) LATEST.toMinutes())
                .query((row, number) -> new DueReminder(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("at_time", LocalTime.class)))
                .list();
    }

    /** Takes a reminder up; false if another server was faster, or the patient has just stopped them. */
    boolean take(DueReminder due, StopToken token, Instant now) {
        return jdbc.sql("""
                insert into steadfast.reminder_sent (patient_id, on_day, at_time, stop_hash, sent_at)
                select r.patient_id, :day, :time, :hash, :now
                from steadfast.reminder r where r.patient_id = :patient and r.active
                on conflict (clinic_id, patient_id, on_day, at_time) do nothing
                """)
                        .param("day", due.day())
                        .param("time", due.time())
                        .param("hash", token.hash())
                        .param("now", Timestamp.from(now))
                        .param("patient", due.patient().value())
                        .update()
                == 1;
    }

    /** What a link opens, as long as it works and its patient signs in. */
    @Transactional(readOnly = true)
    Optional<ReminderLink> link(StopToken token, Instant now) {
        return jdbc.sql("""
                select e.language, c.name, r.active
                from steadfast.reminder_sent s
                join steadfast.reminder r on r.clinic_id = s.clinic_id and r.patient_id = s.patient_id
                join steadfast.clinic c on c.clinic_id = s.clinic_id
                join steadfast.membership m on m.clinic_id = s.clinic_id and m.patient_id = s.patient_id
                join steadfast.person e on e.person_id = m.person_id
                where s.stop_hash = :hash and s.sent_at > :since
                """)
                .param("hash", token.hash())
                .param("since", Timestamp.from(now.minus(LINK)))
                .query((row, number) -> new ReminderLink(
                        Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                        row.getString("name"),
                        row.getBoolean("active")))
                .optional();
    }

    /** Stops the reminders of whoever got this link; stopping twice is stopping once. */
    boolean stop(StopToken token, Instant now) {
        return jdbc.sql("""
                update steadfast.reminder r set active = false
                from steadfast.reminder_sent s
                where s.clinic_id = r.clinic_id and s.patient_id = r.patient_id and s.stop_hash = :hash
                  and s.sent_at > :since
                """)
                        .param("hash", token.hash())
                        .param("since", Timestamp.from(now.minus(LINK)))
                        .update()
                == 1;
    }

    /** Deletes what no link needs any more. */
    void forgetOld(Instant now) {
        jdbc.sql("delete from steadfast.reminder_sent where sent_at < :since")
                .param("since", Timestamp.from(now.minus(LINK)))
                .update();
    }
}
