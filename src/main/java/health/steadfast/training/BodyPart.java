package health.steadfast.training;

/** Where it hurt most, in the order it is offered. */
public enum BodyPart {
    HEAD_NECK,
    SHOULDER,
    ARM,
    HAND,
    BACK,
    HIP,
    KNEE,
    LOWER_LEG,
    FOOT,
    ELSEWHERE
}
