package health.steadfast.caseload;

import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import org.springframework.stereotype.Component;

@Component
class StoredPatients implements PatientReader {

    private final PatientRepository patients;
    private final Clock clock;

    StoredPatients(PatientRepository patients, Clock clock) {
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    public PatientCard card(PatientId patient) {
        return patients.findById(patient).map(it -> it.card(clock)).orElseThrow(NotFound::new);
    }
}
