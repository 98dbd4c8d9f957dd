package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the releases and says which of them still hold. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Releases {

    private final JdbcClient jdbc;
    private final PlanReader plans;

    Releases(JdbcClient jdbc, PlanReader plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** The newest release in force of each exercise, with the day it was seen done. */
    Map<ExerciseSlug, LocalDate> inForce(PatientId patient, LocalDate today) {
        var releases = jdbc.sql("""
                select exercise_slug, max(seen_done_on) as seen_done_on from steadfast.release
                where patient_id = :patient group by exercise_slug order by exercise_slug
                """)
                .param("patient", patient.value())
                .query((row, no) -> new Release(
                        new ExerciseSlug(row.getString("exercise_slug")),
                        row.getObject("seen_done_on", LocalDate.class)))
                .list();
        if (releases.isEmpty()) {
            return Map.of();
        }
        var oldest = releases.stream()
                .map(Release::seenDoneOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        var pauses = plans.history(patient, oldest).pauses();
        return releases.stream()
                .filter(release -> release.holds(pauses, today))
                .collect(Collectors.toMap(Release::exercise, Release::seenDoneOn));
    }

    void add(PatientId patient, Release release, PersonId by, Instant at) {
        jdbc.sql("""
                insert into steadfast.release (release_id, patient_id, exercise_slug, seen_done_on, released_by, released_at)
                values (:id, :patient, :exercise, :seen, :by, :at)
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("exercise", release.exercise().value())
                .param("seen", release.seenDoneOn())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Notes it and answers, in the same statement, whether it holds: not if a relapse or a long rest came since. */
    boolean addIfItHolds(PatientId patient, Release release, PersonId by, Instant at, LocalDate today) {
        var pauses = jdbc.sql("""
                insert into steadfast.release (release_id, patient_id, exercise_slug, seen_done_on, released_by, released_at)
                values (:id, :patient, :exercise, :seen, :by, :at)
                returning array(select p.kind || ' ' || p.from_on || ' ' || coalesce(p.until_on::text, '')
                                from steadfast.plans_v_pause p where p.patient_id = :patient) as pauses
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("exercise", release.exercise().value())
                .param("seen", release.seenDoneOn())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query((row, no) -> (String[]) row.getArray("pauses").getArray())
                .single();
        return release.holds(Arrays.stream(pauses).map(Releases::pause).toList(), today);
    }

    private static PausePeriod pause(String words) {
        var parts = words.split(" ", -1);
        var until = parts[2].isEmpty() ? null : LocalDate.parse(parts[2]);
        return new PausePeriod(PauseKind.valueOf(parts[0]), LocalDate.parse(parts[1]), until);
    }

    /** Takes back what the same therapist noted for that day. */
    void withdraw(PatientId patient, Release release, PersonId by) {
        jdbc.sql("""
                delete from steadfast.release
                where patient_id = :patient and exercise_slug = :exercise and seen_done_on = :seen and released_by = :by
                """)
                .param("patient", patient.value())
                .param("exercise", release.exercise().value())
                .param("seen", release.seenDoneOn())
                .param("by", by.value())
                .update();
    }
}
