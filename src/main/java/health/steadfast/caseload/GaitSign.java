package health.steadfast.caseload;

/** What a therapist sees in the way somebody walks. */
public enum GaitSign {
    FOOT_DRAG,
    HIP_HIKE,
    WIDE_BASE
}
