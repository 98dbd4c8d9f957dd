package health.steadfast.caseload;

import java.io.Serializable;

/** The four building blocks of mobility, each with how much trouble the patient has with it. */
public record BuildingBlocks(Severity strength, Severity stiffness, Severity balance, Severity coordination)
        implements Serializable {}
