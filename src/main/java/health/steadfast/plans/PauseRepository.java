package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PauseRepository extends Repository<Pause, PauseId> {

    Pause save(Pause pause);

    void flush();

    Optional<Pause> findByPatientIdAndId(PatientId patient, PauseId id);

    Optional<Pause> findByPatientIdAndKindAndUntilOnIsNull(PatientId patient, PauseKind kind);

    List<Pause> findByPatientIdAndKindAndUntilOnGreaterThanEqualOrderByFromOn(
            PatientId patient, PauseKind kind, LocalDate endingFrom);

    List<Pause> findByPatientIdAndResumedByAndResumedAtAfter(PatientId patient, PersonId person, Instant since);
}
