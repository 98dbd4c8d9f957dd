package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PatientRepository extends Repository<Patient, PatientId> {

    Patient save(Patient patient);

    void flush();

    Optional<Patient> findById(PatientId id);

    boolean existsByRecordNumber(String recordNumber);
}
