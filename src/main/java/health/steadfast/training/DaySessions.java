package health.steadfast.training;

import health.steadfast.shared.PatientId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface DaySessions extends Repository<DaySession, UUID> {

    Optional<DaySession> findByPatientIdAndLocalDate(PatientId patientId, LocalDate localDate);

    /** The session, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DaySession> findLockedByPatientIdAndLocalDate(PatientId patientId, LocalDate localDate);

    DaySession save(DaySession session);

    void flush();
}
