package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Rests extends Repository<Rest, UUID> {

    List<Rest> findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(PatientId patientId);

    List<Rest> findByPatientIdAndFallReportIdOrderByRestId(PatientId patientId, UUID fallReportId);

    List<Rest> findByPatientIdOrderBySinceAscRestIdAsc(PatientId patientId);

    Rest save(Rest rest);

    void flush();
}
