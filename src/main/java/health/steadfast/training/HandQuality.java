package health.steadfast.training;

/** The patient's answer to "How did your hand do?". */
public enum HandQuality {
    SMOOTH,
    FEW_SLIPS,
    MANY_SLIPS,
    COULD_NOT
}
