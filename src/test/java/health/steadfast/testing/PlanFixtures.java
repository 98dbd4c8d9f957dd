package health.steadfast.testing;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes published plans and pauses for tests, past the walls and without the services under test. Doses are those of
 * the catalogue.
 */
@Component
public class PlanFixtures {

    private final ClinicFixtures clinics;
    private final Clock clock;

    PlanFixtures(ClinicFixtures clinics, Clock clock) {
        this.clinics = clinics;
        this.clock = clock;
    }

    /** A plan of a patient of {@code therapist}'s clinic; its first version is still empty. */
    public TestPlan planBy(SignedInMember therapist, PatientId patient, LocalDate startsOn) {
        var plan = PlanId.next();
        clinics.run(
                "insert into steadfast.plan (plan_id, clinic_id, patient_id, state, opened_on) values (?, ?, ?, 'OPEN', ?)",
                plan.value(),
                therapist.clinic().value(),
                patient.value(),
                startsOn);
        return new TestPlan(this, therapist, plan, 1, version(therapist, plan, 1, startsOn));
    }

    /** A pause of the whole plan, both days included. */
    public void pause(
            SignedInMember therapist, PatientId patient, PauseKind kind, LocalDate from, @Nullable LocalDate until) {
        clinics.run(
                """
                insert into steadfast.pause (pause_id, clinic_id, patient_id, kind, from_on, until_on, begun_by, begun_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                therapist.clinic().value(),
                patient.value(),
                kind.name(),
                from,
                until,
                therapist.person().value(),
                now());
    }

    /** An exercise of high fall risk was seen done on a day. */
    public void released(SignedInMember therapist, PatientId patient, String exercise, LocalDate seenDoneOn) {
        clinics.run(
                """
                insert into steadfast.release (release_id, clinic_id, patient_id, exercise_slug, seen_done_on, released_by,
                    released_at) values (?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                therapist.clinic().value(),
                patient.value(),
                exercise,
                seenDoneOn,
                therapist.person().value(),
                now());
    }

    UUID version(SignedInMember therapist, PlanId plan, int no, LocalDate startsOn) {
        var version = Ids.next();
        clinics.run(
                """
                insert into steadfast.plan_version (plan_version_id, clinic_id, plan_id, no, starts_on, reason, published_by,
                    published_at) values (?, ?, ?, ?, ?, 'First plan', ?, ?)
                """,
                version,
                therapist.clinic().value(),
                plan.value(),
                no,
                startsOn,
                therapist.person().value(),
                now());
        return version;
    }

    PlanItemId item(SignedInMember therapist, PlanId plan, String exercise) {
        var item = PlanItemId.next();
        requireOne(
                exercise,
                clinics.run(
                        """
                        insert into steadfast.plan_item (item_id, clinic_id, plan_id, axis, owner_id, purpose)
                        select ?, ?, ?, case when domain in ('gait', 'endurance') then 'GAIT'
                            when domain in ('balance', 'coordination') then 'BALANCE'
                            when domain = 'fine-motor' then 'HAND' else 'OTHER' end, ?, 'TREAT'
                        from steadfast.exercise where slug = ?
                        """,
                        item.value(),
                        therapist.clinic().value(),
                        plan.value(),
                        therapist.person().value(),
                        exercise));
        return item;
    }

    void prescribe(SignedInMember therapist, UUID version, PlanItemId item, String exercise, TestSchedule on) {
        requireOne(
                exercise,
                clinics.run(
                        """
                        insert into steadfast.version_item (clinic_id, plan_version_id, item_id, position, exercise_slug, sets,
                            repetitions, hold_seconds, minutes, rest_seconds, side, support, effort_low, effort_high, schedule,
                            times_per_week, weekdays, times_per_day)
                        select ?, ?, ?, (select count(*) from steadfast.version_item where plan_version_id = ?), slug, sets,
                            repetitions, hold_seconds, minutes, rest_seconds, case when per_side then 'BOTH' else 'NONE' end,
                            support, effort_low, effort_high, ?, ?, ?, ?
                        from steadfast.exercise where slug = ?
                        """,
                        therapist.clinic().value(),
                        version,
                        item.value(),
                        version,
                        on.kind(),
                        on.timesAWeek(),
                        on.weekdays(),
                        on.timesADay(),
                        exercise));
        release(therapist, version, exercise);
    }

    /** What has a high fall risk was seen done before it was prescribed, as publishing asks for. */
    private void release(SignedInMember therapist, UUID version, String exercise) {
        clinics.run("""
                insert into steadfast.release (release_id, clinic_id, patient_id, exercise_slug, seen_done_on, released_by,
                    released_at)
                select gen_random_uuid(), p.clinic_id, p.patient_id, e.slug, v.starts_on, ?, now()
                from steadfast.plan_version v join steadfast.plan p on p.plan_id = v.plan_id
                join steadfast.exercise e on e.slug = ? and e.fall_risk = 'HIGH'
                where v.plan_version_id = ?
                """, therapist.person().value(), exercise, version);
    }

    private static void requireOne(String exercise, int rows) {
        if (rows != 1) {
            throw new IllegalArgumentException("no exercise " + exercise + " in the catalogue");
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
