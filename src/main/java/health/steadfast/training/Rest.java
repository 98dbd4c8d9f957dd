package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exercise of an item that rests because of one report or of pain, or its safer version. A therapist alone releases it. */
@Entity
@Table(name = "rest")
class Rest {

    @Id
    private UUID restId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patientId;

    private UUID itemId;
    private String exerciseSlug;
    private @Nullable UUID fallReportId;
    private @Nullable UUID logId;
    private @Nullable String saferSlug;
    private Instant since;
    private @Nullable UUID releasedBy;
    private @Nullable Instant releasedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Rest() {} // for JPA

    Rest(PatientId patient, ItemExercise of, UUID report, Verdict verdict, Instant now) {
        this.restId = Ids.next();
        this.patientId = patient;
        this.itemId = of.item().value();
        this.exerciseSlug = of.exercise().value();
        this.fallReportId = report;
        this.saferSlug = slug(verdict);
        this.since = now;
    }

    private Rest(PatientId patient, ItemExercise of, UUID log, Instant now) {
        this.restId = Ids.next();
        this.patientId = patient;
        this.itemId = of.item().value();
        this.exerciseSlug = of.exercise().value();
        this.logId = log;
        this.since = now;
    }

    /** It rests because it hurt. */
    static Rest ofPain(PatientId patient, ItemExercise of, UUID log, Instant now) {
        return new Rest(patient, of, log, now);
    }

    boolean isOfPain() {
        return logId != null;
    }

    /** The log in which it hurt. */
    UUID log() {
        return Objects.requireNonNull(logId);
    }

    ItemExercise of() {
        return new ItemExercise(new PlanItemId(itemId), new ExerciseSlug(exerciseSlug));
    }

    /** The report it rests because of; null: it hurt. */
    @Nullable
    UUID report() {
        return fallReportId;
    }

    boolean isOpen() {
        return releasedAt == null;
    }

    Verdict verdict() {
        return Verdict.saferOrRest(saferSlug == null ? null : new ExerciseSlug(saferSlug));
    }

    RestingItem resting(boolean inPlan, boolean canStepDown, boolean highRisk) {
        return new RestingItem(of(), fallReportId, inPlan, verdict().instead(), canStepDown, highRisk, since);
    }

    /** Makes it stricter, never milder: the report has become worse, or the exercise riskier. */
    void tighten(Verdict verdict) {
        if (isOpen()) {
            saferSlug = slug(verdict().and(verdict));
        }
    }

    void release(PersonId therapist, Instant now) {
        if (isOpen()) {
            releasedBy = therapist.value();
            releasedAt = now;
        }
    }

    /** The safer version takes the exercise's place until the plan says otherwise. */
    void stepDown(@Nullable ExerciseSlug safer) {
        if (safer == null) {
            throw new RuleViolation("training.rest.no-safer");
        }
        saferSlug = safer.value();
    }

    private static @Nullable String slug(Verdict verdict) {
        var instead = verdict.instead();
        return instead == null ? null : instead.value();
    }
}
