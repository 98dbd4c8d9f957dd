package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.shared.RuleViolation;

/** Nobody looks after a plan once the treatment has ended: until it is taken up again nothing in it changes. */
final class InTreatment {

    private InTreatment() {}

    static void require(PatientCard patient) {
        if (patient.state() == PatientState.DISCHARGED) {
            throw new RuleViolation("plans.rule.discharged");
        }
    }
}
