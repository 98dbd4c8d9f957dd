package health.steadfast.workspace;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.SymptomKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads falls, rests, proposals and the next review of one patient; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChartQuery {

    private static final int FALL_DAYS = 90;

    private final JdbcClient jdbc;

    ChartQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Safety of(PatientId patient, LocalDate today) {
        var safety = new Safety();
        jdbc.sql("""
                select review.next_on, review.last_signed_on,
                       (select array_agg(distinct r.item_id || ' ' || r.exercise_slug) from steadfast.training_v_open_rest r
                        where r.patient_id = review.patient_id) as resting,
                       (select jsonb_agg(jsonb_build_object('id', g.proposal_id, 'version', g.version, 'item', g.item_id,
                               'exercise', g.exercise_slug, 'rule', g.rule, 'suggestion', g.suggestion, 'hold', g.hold,
                               'until', g.held_until, 'madeAt', g.made_at, 'entries', g.entries))
                        from steadfast.guidance_v_proposal g
                        where g.clinic_id = review.clinic_id and g.patient_id = review.patient_id
                          and g.state = 'OPEN') as proposals,
                       (select array_agg(w.symptom_report_id || ' ' || w.kind || ' ' || w.happened_on || ' ' || w.withdrawn
                               order by w.reported_at desc, w.symptom_report_id)
                        from steadfast.training_v_symptom_open w
                        where w.clinic_id = review.clinic_id and w.patient_id = review.patient_id) as symptoms,
                       (select array_agg(distinct x.local_date || '') from steadfast.training_v_extra x
                        where x.clinic_id = review.clinic_id and x.patient_id = review.patient_id
                          and x.local_date > :since) as extras,
                       f.fall_report_id, f.kind, f.injury, f.happened_on, f.note, f.withdrawn, f.reviewed_at
                from steadfast.guidance_v_review_due review
                left join steadfast.training_v_fall f on f.clinic_id = review.clinic_id
                    and f.patient_id = review.patient_id and (f.reviewed_at is null or f.happened_on > :since)
                where review.patient_id = :patient
                  and review.profession = (select b.profession from steadfast.membership b
                      where b.clinic_id = review.clinic_id and b.person_id = :person and b.role = 'THERAPIST')
                order by f.happened_on desc, f.reported_at desc, f.fall_report_id
                """)
                .param("patient", patient.value())
                .param("person", Member.required().person().value())
                .param("since", today.minusDays(FALL_DAYS))
                .query(safety::add);
        return safety;
    }

    /** What one statement answered. */
    static final class Safety {

        private final List<Chart.Fall> falls = new ArrayList<>();
        private final Set<ItemExercise> resting = new HashSet<>();
        private List<Chart.OpenSymptom> symptoms = List.of();
        private Set<LocalDate> extraDays = Set.of();
        private @Nullable String proposals;
        private @Nullable LocalDate nextReview;
        private @Nullable LocalDate lastReview;

        List<Chart.Fall> falls() {
            return falls;
        }

        Chart.FallCount fallsWithin(LocalDate today) {
            var since = today.minusDays(FALL_DAYS);
            var recent = falls.stream()
                    .filter(fall -> fall.happenedOn().isAfter(since))
                    .toList();
            var near = (int) recent.stream().filter(Chart.Fall::near).count();
            return new Chart.FallCount(recent.size() - near, near);
        }

        List<Chart.OpenSymptom> symptoms() {
            return symptoms;
        }

        Set<LocalDate> extraDays() {
            return extraDays;
        }

        Set<ItemExercise> resting() {
            return resting;
        }

        /** Open proposals as one JSON array. */
        @Nullable
        String proposals() {
            return proposals;
        }

        @Nullable
        LocalDate nextReview() {
            return nextReview;
        }

        @Nullable
        LocalDate lastReview() {
            return lastReview;
        }

        private static ItemExercise resting(String itemAndExercise) {
            var both = itemAndExercise.split(" ", 2);
            return new ItemExercise(new PlanItemId(UUID.fromString(both[0])), new ExerciseSlug(both[1]));
        }

        private void add(ResultSet row) throws SQLException {
            proposals = row.getString("proposals");
            nextReview = row.getObject("next_on", LocalDate.class);
            lastReview = row.getObject("last_signed_on", LocalDate.class);
            var exercises = row.getArray("resting");
            if (exercises != null) {
                Arrays.stream((String[]) exercises.getArray())
                        .map(Safety::resting)
                        .forEach(resting::add);
            }
            symptoms = SqlArrays.strings(row, "symptoms").stream()
                    .map(Safety::symptom)
                    .toList();
            extraDays = SqlArrays.strings(row, "extras").stream()
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet());
            var id = row.getObject("fall_report_id", UUID.class);
            if (id != null) {
                falls.add(new Chart.Fall(
                        id,
                        "NEAR_FALL".equals(row.getString("kind")),
                        row.getString("injury"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("note"),
                        row.getBoolean("withdrawn"),
                        instant(row.getTimestamp("reviewed_at"))));
            }
        }

        private static Chart.OpenSymptom symptom(String row) {
            var parts = row.split(" ", 4);
            return new Chart.OpenSymptom(
                    UUID.fromString(parts[0]),
                    SymptomKind.valueOf(parts[1]),
                    LocalDate.parse(parts[2]),
                    Boolean.parseBoolean(parts[3]));
        }

        private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
            return timestamp == null ? null : timestamp.toInstant();
        }
    }
}
