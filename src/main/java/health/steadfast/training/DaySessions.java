package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DaySessions extends Repository<DaySession, UUID> {

    Optional<DaySession> findByPatientIdAndLocalDate(PatientId patientId, LocalDate localDate);

    DaySession save(DaySession session);

    void flush();
}
