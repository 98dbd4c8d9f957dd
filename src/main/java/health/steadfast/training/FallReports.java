package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FallReports extends Repository<FallReport, UUID> {

    Optional<FallReport> findByPatientIdAndFallReportId(PatientId patientId, UUID fallReportId);

    boolean existsByFallReportId(UUID fallReportId);

    List<FallReport> findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescFallReportIdDesc(PatientId patientId);

    FallReport save(FallReport report);

    void flush();
}
