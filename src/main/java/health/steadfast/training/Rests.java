package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Rests extends Repository<Rest, UUID> {

    List<Rest> findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(PatientId patientId);

    List<Rest> findByPatientIdAndFallReportIdOrderByRestId(PatientId patientId, UUID fallReportId);

    List<Rest> findByPatientIdOrderBySinceAscRestIdAsc(PatientId patientId);

    boolean existsByPatientIdAndLogId(PatientId patientId, UUID logId);

    Rest save(Rest rest);

    void flush();
}
