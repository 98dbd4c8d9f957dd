package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SymptomReports extends Repository<SymptomReport, UUID> {

    Optional<SymptomReport> findByPatientIdAndSymptomReportId(PatientId patientId, UUID symptomReportId);

    boolean existsBySymptomReportId(UUID symptomReportId);

    List<SymptomReport> findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescSymptomReportIdDesc(PatientId patientId);

    SymptomReport save(SymptomReport report);

    void flush();
}
