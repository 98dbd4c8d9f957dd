package health.steadfast.library;

/** How easily somebody could fall while doing an exercise. HIGH needs a therapist's release and a second person. */
public enum FallRisk {
    LOW,
    MEDIUM,
    HIGH
}
