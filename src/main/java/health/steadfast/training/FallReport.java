package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patient's report of a fall or near-fall. Nothing makes it disappear; a therapist's review closes it. */
@Entity
@Table(name = "fall_report")
class FallReport {

    @Id
    private UUID fallReportId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patientId;

    @Enumerated(EnumType.STRING)
    private FallKind kind;

    @Enumerated(EnumType.STRING)
    private Injury injury;

    private LocalDate happenedOn;
    private @Nullable UUID itemId;
    private @Nullable String note;
    private Instant reportedAt;

    private UUID reportedBy;

    private @Nullable Instant withdrawnAt;
    private @Nullable UUID reviewedBy;
    private @Nullable Instant reviewedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FallReport() {} // for JPA

    private FallReport(
            UUID id,
            PatientId patient,
            FallKind kind,
            @Nullable PlanItemId item,
            LocalDate on,
            PersonId by,
            Instant at) {
        this.fallReportId = id;
        this.patientId = patient;
        this.kind = kind;
        this.injury = Injury.NOT_SAID;
        this.happenedOn = on;
        this.itemId = item == null ? null : item.value();
        this.reportedBy = by.value();
        this.reportedAt = at;
    }

    static FallReport of(
            UUID id,
            PatientId patient,
            FallKind kind,
            @Nullable PlanItemId item,
            LocalDate on,
            PersonId by,
            Instant at) {
        return new FallReport(id, patient, kind, item, on, by, at);
    }

    UUID id() {
        return fallReportId;
    }

    FallKind kind() {
        return kind;
    }

    Injury injury() {
        return injury;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    MyFall mine() {
        return new MyFall(fallReportId, kind, injury, happenedOn, note, isWithdrawn());
    }

    /** As a therapist sees it, with those of {@code resting} that rest because of it. */
    OpenReport open(List<RestingItem> resting) {
        var own = resting.stream()
                .filter(item -> fallReportId.equals(item.report()))
                .toList();
        return new OpenReport(
                fallReportId,
                kind,
                injury,
                null,
                happenedOn,
                reportedAt,
                note,
                isWithdrawn(),
                own,
                version == null ? 0 : version);
    }

    /** Whether something rests because of it: a fall that nobody has reviewed, withdrawn or not. */
    boolean makesRest() {
        return kind == FallKind.FALL && !isReviewed();
    }

    /** The answer to "Are you hurt?". It can become worse, never better, by the patient's word alone. */
    void hurt(Injury answer) {
        requireOpen();
        if (answer.isInjury() || !injury.isInjury()) {
            injury = answer;
        }
    }

    /** Where, when and doing what. */
    void describe(String words) {
        requireOpen();
        var stripped = words.strip();
        if (stripped.length() > MyFall.MAX_NOTE) {
            throw new RuleViolation("training.fall.note-too-long", MyFall.MAX_NOTE);
        }
        note = stripped.isEmpty() ? null : stripped;
    }

    /** The patient takes the report back. It stays in sight and so does the rest, until a therapist has looked. */
    void withdraw(Instant now) {
        if (withdrawnAt == null && reviewedAt == null) {
            withdrawnAt = now;
        }
    }

    /** Refuses when the report has changed since it was read. */
    void requireVersion(long expectedVersion) {
        if (version == null || version != expectedVersion) {
            throw new StaleData();
        }
    }

    void review(PersonId therapist, Instant now) {
        requireOpen();
        reviewedBy = therapist.value();
        reviewedAt = now;
    }

    private void requireOpen() {
        if (isReviewed()) {
            throw new RuleViolation("training.fall.already-reviewed");
        }
    }
}
