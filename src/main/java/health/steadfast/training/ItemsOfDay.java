package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Side;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one statement all that a log has to know; an item that is not the patient's own is not found. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ItemsOfDay {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Clock clock;

    ItemsOfDay(JdbcClient jdbc, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @param date the day the log is for; null: the patient's today
     */
    ItemOfDay read(PatientId patient, PlanItemId item, @Nullable LocalDate date) {
        return jdbc.sql("""
                with me as (
                    select p.patient_id, p.zone_id, p.trains_alone,
                           (cast(:now as timestamptz) at time zone p.zone_id - make_interval(hours => :rollover))::date as today
                    from steadfast.caseload_v_patient p
                    where p.patient_id = :patient
                ), day as (
                    select me.*, coalesce(cast(:date as date), me.today) as local_date from me
                )
                select day.today, day.zone_id, day.trains_alone and day.local_date = day.today as alone,
                       f.version_no, i.*, r.rest_id is not null as rests, r.safer_slug,
                       coalesce(:item = any (s.seated), false) as seated,
                       exists (select 1 from steadfast.plans_v_release z
                               where z.patient_id = day.patient_id and z.exercise_slug = i.exercise_slug
                                 and (z.void_from is null or z.void_from > day.today)) as released,
                       coalesce(o.fall_open, false) as fall_open, coalesce(o.injured, false) as injured,
                       exists (select 1 from steadfast.symptom_report y
                               where y.patient_id = day.patient_id and y.withdrawn_at is null
                                 and (y.kind = 'NOT_SURE' and y.reviewed_at is null
                                   or y.kind = 'SINCE_TODAY' and y.happened_on = day.today)) as seated_only,
                       (select z.kind from steadfast.plans_v_pause z
                        where z.patient_id = day.patient_id
                          and day.local_date between z.from_on and coalesce(z.until_on, 'infinity')
                        order by z.kind = 'ILLNESS' desc, z.from_on limit 1) as hold,
                       day.local_date = day.today as is_today,
                       i.choose is not null or coalesce(s.variant, 'FULL') <> 'FULL' as varies
                from day
                join steadfast.plans_v_in_force f on f.patient_id = day.patient_id and f.starts_on <= day.local_date
                    and (f.until_on is null or f.until_on >= day.local_date)
                join steadfast.plans_v_item i on i.plan_version_id = f.plan_version_id and i.item_id = :item
                left join steadfast.day_session s on s.patient_id = day.patient_id and s.local_date = day.local_date
                left join lateral (select q.rest_id, q.safer_slug from steadfast.rest q
                                   where q.patient_id = day.patient_id and q.item_id = i.item_id
                                     and q.exercise_slug = i.exercise_slug and q.released_at is null
                                   order by q.safer_slug nulls first limit 1) r on true
                left join lateral (select true as fall_open, bool_or(q.injury in ('A_LITTLE', 'NEEDS_HELP')) as injured
                                   from steadfast.fall_report q
                                   where q.patient_id = day.patient_id and q.reviewed_at is null and q.kind = 'FALL'
                                   having count(*) > 0) o on true
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("rollover", LocalDay.ROLLOVER_HOURS)
                .param("patient", patient.value())
                .param("date", date)
                .param("item", item.value())
                .query((row, no) -> read(row, item))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ItemOfDay read(ResultSet row, PlanItemId item) throws SQLException {
        var prescribed = new ExerciseSlug(row.getString("exercise_slug"));
        var exercise = catalogue.get(prescribed);
        var safety = row.getBoolean("is_today")
                ? safety(row, new ItemExercise(item, prescribed)).verdict(item, exercise)
                : Verdict.STAYS; // an earlier day was what it was
        return new ItemOfDay(
                row.getObject("today", LocalDate.class),
                ZoneId.of(row.getString("zone_id")),
                row.getInt("version_no"),
                prescribed,
                dose(row),
                onHold(row, exercise).and(safety),
                row.getBoolean("seated"),
                row.getBoolean("varies"));
    }

    /** A hold counts on each of its days, also for who enters something for an earlier one. */
    private static Verdict onHold(ResultSet row, Exercise exercise) throws SQLException {
        var hold = row.getString("hold");
        return hold == null ? Verdict.STAYS : SafetyRules.onHold(PauseKind.valueOf(hold), exercise);
    }

    private static SafetyState safety(ResultSet row, ItemExercise item) throws SQLException {
        var safer = row.getString("safer_slug");
        var rest = Verdict.saferOrRest(safer == null ? null : new ExerciseSlug(safer));
        return new SafetyState(
                row.getBoolean("fall_open"),
                row.getBoolean("injured"),
                row.getBoolean("seated_only"),
                row.getBoolean("alone"),
                row.getBoolean("rests") ? Map.of(item, rest) : Map.of(),
                row.getBoolean("released") ? Set.of(item.exercise()) : Set.of());
    }

    private static Dose dose(ResultSet row) throws SQLException {
        return new Dose(
                row.getInt("sets"),
                row.getObject("repetitions", Integer.class),
                row.getObject("hold_seconds", Integer.class),
                row.getBigDecimal("minutes"),
                row.getObject("metres", Integer.class),
                row.getObject("work_seconds", Integer.class),
                row.getInt("rest_seconds"),
                Side.valueOf(row.getString("side")),
                Support.valueOf(row.getString("support")),
                null,
                null);
    }
}
