package health.steadfast.outcomes;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the goals. It asks nobody's rights. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Goals {

    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All goals, the open ones first, in the order in which they were set. One statement. */
    List<Goal> of(PatientId patient) {
        return jdbc.sql("""
                select g.goal_id, g.words, g.mode, g.set_on, g.target_on, g.state, g.closed_on, g.scale, g.version,
                       array(select r.rated_on::text from steadfast.goal_rating r where r.clinic_id = g.clinic_id
                             and r.goal_id = g.goal_id order by r.rated_on) as rated_on,
                       array(select r.value from steadfast.goal_rating r where r.clinic_id = g.clinic_id
                             and r.goal_id = g.goal_id order by r.rated_on) as ratings,
                       array(select l.level_on::text from steadfast.goal_level l where l.clinic_id = g.clinic_id
                             and l.goal_id = g.goal_id order by l.level_on) as level_on,
                       array(select l.level from steadfast.goal_level l where l.clinic_id = g.clinic_id
                             and l.goal_id = g.goal_id order by l.level_on) as levels
                from steadfast.goal g where g.patient_id = :patient
                order by g.state <> 'OPEN', g.set_on, g.goal_id
                """)
                .param("patient", patient.value())
                .query(Goals::read)
                .list();
    }

    UUID set(PatientId patient, NewGoal goal, LocalDate on, PersonId by) {
        var id = Ids.next();
        jdbc.sql("""
                insert into steadfast.goal (goal_id, patient_id, words, mode, set_on, set_by, target_on, scale)
                values (:id, :patient, :words, :mode, :day, :by, :target, :scale)
                """)
                .param("id", id)
                .param("patient", patient.value())
                .param("words", goal.words())
                .param("mode", goal.mode().name())
                .param("day", on)
                .param("by", by.value())
                .param("target", goal.targetOn())
                .param("scale", goal.scale().toArray(String[]::new))
                .update();
        return id;
    }

    void change(PatientId patient, UUID id, NewGoal goal, long version) {
        taken(jdbc.sql("""
                update steadfast.goal
                set words = :words, mode = :mode, target_on = :target, scale = :scale, version = version + 1
                where patient_id = :patient and goal_id = :id and version = :version
                """)
                .param("words", goal.words())
                .param("mode", goal.mode().name())
                .param("target", goal.targetOn())
                .param("scale", goal.scale().toArray(String[]::new))
                .param("patient", patient.value())
                .param("id", id)
                .param("version", version)
                .update());
    }

    /** @param closedOn null for an open goal */
    void move(PatientId patient, UUID id, GoalState state, @Nullable LocalDate closedOn, long version) {
        taken(jdbc.sql("""
                update steadfast.goal set state = :state, closed_on = :day, version = version + 1
                where patient_id = :patient and goal_id = :id and version = :version
                """)
                .param("state", state.name())
                .param("day", closedOn)
                .param("patient", patient.value())
                .param("id", id)
                .param("version", version)
                .update());
    }

    /** The rating of a day; a second one of the same day takes its place. */
    void rate(PatientId patient, UUID id, LocalDate on, int value, boolean byPatient) {
        found(jdbc.sql("""
                insert into steadfast.goal_rating (goal_id, patient_id, rated_on, value, by_patient)
                select g.goal_id, g.patient_id, :day, :value, :byPatient from steadfast.goal g
                where g.patient_id = :patient and g.goal_id = :id and g.state = 'OPEN'
                on conflict (clinic_id, goal_id, rated_on)
                    do update set value = excluded.value, by_patient = excluded.by_patient
                """)
                .param("day", on)
                .param("value", value)
                .param("byPatient", byPatient)
                .param("patient", patient.value())
                .param("id", id)
                .update());
    }

    /** The attainment of a day, for a goal that has a scale. */
    void attain(PatientId patient, UUID id, LocalDate on, int level, PersonId by) {
        found(jdbc.sql("""
                insert into steadfast.goal_level (goal_id, patient_id, level_on, level, set_by)
                select g.goal_id, g.patient_id, :day, :level, :by from steadfast.goal g
                where g.patient_id = :patient and g.goal_id = :id and g.scale <> '{}'
                on conflict (clinic_id, goal_id, level_on)
                    do update set level = excluded.level, set_by = excluded.set_by
                """)
                .param("day", on)
                .param("level", level)
                .param("by", by.value())
                .param("patient", patient.value())
                .param("id", id)
                .update());
    }

    private static void taken(int rows) {
        if (rows == 0) {
            throw new StaleData();
        }
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static Goal read(ResultSet row, int number) throws SQLException {
        return new Goal(
                row.getObject("goal_id", UUID.class),
                row.getString("words"),
                GoalMode.valueOf(row.getString("mode")),
                row.getObject("set_on", LocalDate.class),
                row.getObject("target_on", LocalDate.class),
                GoalState.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                List.of((String[]) row.getArray("scale").getArray()),
                marks(row, "rated_on", "ratings"),
                marks(row, "level_on", "levels"),
                row.getLong("version"));
    }

    private static List<Goal.Mark> marks(ResultSet row, String days, String values) throws SQLException {
        var on = (String[]) row.getArray(days).getArray();
        var value = (Integer[]) row.getArray(values).getArray();
        var marks = new ArrayList<Goal.Mark>();
        for (var i = 0; i < on.length; i++) {
            marks.add(new Goal.Mark(LocalDate.parse(on[i]), value[i]));
        }
        return List.copyOf(marks);
    }
}
