package health.steadfast.caseload;

import java.util.Arrays;
import java.util.Optional;

/** A condition with which some exercises must not be done. */
public enum Contraindication {
    CANNOT_STAND_UNAIDED("cannot-stand-unaided"),
    SEVERE_DIZZINESS("severe-dizziness"),
    NO_FOOT_FEELING("no-foot-feeling"),
    RECENT_FALL("recent-fall"),
    ACUTE_JOINT_PAIN("acute-joint-pain"),
    ACUTE_BACK_PAIN("acute-back-pain"),
    ACUTE_NECK_PAIN("acute-neck-pain"),
    ACUTE_HAND_PAIN("acute-hand-pain"),
    SHOULDER_PAIN_ACUTE("shoulder-pain-acute"),
    HIP_SURGERY_LIMITS("hip-surgery-limits"),
    KNEE_SURGERY_LIMITS("knee-surgery-limits"),
    UNCONTROLLED_HEART_OR_BP("uncontrolled-heart-or-bp"),
    SUSPECTED_CLOT("suspected-clot"),
    SEVERE_SPASM_WHEN_STRETCHED("severe-spasm-when-stretched"),
    SEVERE_CLONUS("severe-clonus"),
    SEVERE_HAND_SPASTICITY("severe-hand-spasticity"),
    CONTRACTURE_FIXED("contracture-fixed"),
    SKIN_WOUND_HAND("skin-wound-hand"),
    PRESSURE_SORE("pressure-sore"),
    CANNOT_LIE_FLAT("cannot-lie-flat"),
    LATE_PREGNANCY("late-pregnancy"),
    SEVERE_LUNG_PROBLEM("severe-lung-problem"),
    DISTRESS_WHEN_EYES_SHUT("distress-when-eyes-shut");

    private final String code;

    Contraindication(String code) {
        this.code = code;
    }

    /** The code by which the exercise catalogue knows it. */
    public String code() {
        return code;
    }

    public static Optional<Contraindication> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
