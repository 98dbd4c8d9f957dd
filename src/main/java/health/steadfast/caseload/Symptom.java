package health.steadfast.caseload;

import java.util.Locale;

/** A symptom of MS that shapes a plan. Spasticity is recorded by muscle group: {@link Spasticity}. */
public enum Symptom {
    WEAKNESS,
    FOOT_DROP,
    BALANCE,
    NUMB_FEET,
    NUMB_HANDS,
    TREMOR,
    COORDINATION,
    FATIGUE,
    /** Warmth makes symptoms worse for a while (Uhthoff). */
    HEAT,
    VISION,
    DIZZINESS;

    /** Its code in the exercise catalogue. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
