package health.steadfast.training;

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

/** A patient's answer to whether something is new or worse. It stays in sight until a therapist has looked. */
@Entity
@Table(name = "symptom_report")
class SymptomReport {

    @Id
    private UUID symptomReportId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patientId;

    @Enumerated(EnumType.STRING)
    private SymptomKind kind;

    private LocalDate happenedOn;
    private Instant reportedAt;
    private UUID reportedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID reviewedBy;
    private @Nullable Instant reviewedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SymptomReport() {} // for JPA

    SymptomReport(UUID id, PatientId patient, SymptomKind kind, LocalDate on, PersonId by, Instant at) {
        this.symptomReportId = id;
        this.patientId = patient;
        this.kind = kind;
        this.happenedOn = on;
        this.reportedBy = by.value();
        this.reportedAt = at;
    }

    boolean isReviewed() {
        return reviewedAt != null;
    }

    OpenReport open() {
        return new OpenReport(
                symptomReportId,
                null,
                null,
                kind,
                happenedOn,
                reportedAt,
                null,
                withdrawnAt != null,
                List.of(),
                version == null ? 0 : version);
    }

    MySymptom mine() {
        return new MySymptom(symptomReportId, kind, happenedOn, withdrawnAt != null);
    }

    /** "I answered by mistake": a seated version ends, a hold of the plan does not. The report stays in sight. */
    void withdraw(Instant now) {
        if (withdrawnAt == null && reviewedAt == null) {
            withdrawnAt = now;
        }
    }

    void review(PersonId therapist, Instant now, long expectedVersion) {
        if (version == null || version != expectedVersion) {
            throw new StaleData();
        }
        if (reviewedAt != null) {
            throw new RuleViolation("training.symptom.already-reviewed");
        }
        reviewedBy = therapist.value();
        reviewedAt = now;
    }
}
