package health.steadfast.caseload;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A group of muscles that may be stiff or spastic, and whose tone may be of use. */
public enum MuscleGroup {
    HIP_FLEXORS,
    ADDUCTORS,
    HAMSTRINGS,
    QUADRICEPS,
    CALF,
    FOOT,
    TRUNK,
    SHOULDER,
    ELBOW_FLEXORS,
    WRIST,
    FINGERS,
    THUMB;

    /** The code by which an exercise names it, such as {@code hip-flexors}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MuscleGroup> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
