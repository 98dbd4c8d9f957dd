package health.steadfast.messages;

import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What patients have chosen. It asks nobody's rights. */
@Component
@Transactional
class StoredReminders {

    private final JdbcClient jdbc;

    StoredReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(boolean on, ReminderTimes times) {}

    /** Empty as long as nothing was chosen. One statement. */
    @Transactional(readOnly = true)
    Optional<Stored> of(PatientId patient) {
        return jdbc.sql("""
                select active, array_to_string(times, ',') as times, weekdays
                from steadfast.reminder where patient_id = :patient
                """)
                .param("patient", patient.value())
                .query(StoredReminders::read)
                .optional();
    }

    /** Switches reminders on, at these times from the next of them on. */
    void keep(PatientId patient, ReminderTimes times, Instant now) {
        jdbc.sql("""
                insert into steadfast.reminder (patient_id, active, times, weekdays, changed_at)
                values (:patient, true, cast(:times as time[]), :weekdays, :now)
                on conflict (clinic_id, patient_id) do update set active = true, times = excluded.times,
                    weekdays = excluded.weekdays, changed_at = excluded.changed_at
                """)
                .param("patient", patient.value())
                .param(
                        "times",
                        times.times().stream().map(LocalTime::toString).collect(Collectors.joining(",", "{", "}")))
                .param("weekdays", bits(times.weekdays()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Switches reminders off; the times stay for another day. */
    void end(PatientId patient) {
        jdbc.sql("update steadfast.reminder set active = false where patient_id = :patient")
                .param("patient", patient.value())
                .update();
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        var times = Arrays.stream(row.getString("times").split(",", -1))
                .map(LocalTime::parse)
                .toList();
        return new Stored(row.getBoolean("active"), new ReminderTimes(times, days(row.getInt("weekdays"))));
    }

    private static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << day.ordinal()).sum();
    }

    private static Set<DayOfWeek> days(int bits) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> (bits & 1 << day.ordinal()) != 0)
                .collect(Collectors.toSet());
    }
}
