package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, PlanId> {

    Plan save(Plan plan);

    void flush();

    Optional<Plan> findByPatientIdAndId(PatientId patient, PlanId plan);

    Optional<Plan> findByPatientIdAndState(PatientId patient, PlanState state);
}
