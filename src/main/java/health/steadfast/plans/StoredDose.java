package health.steadfast.plans;

import health.steadfast.library.Support;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A dose as it is stored. */
@Embeddable
record StoredDose(
        int sets,
        @Nullable Integer repetitions,
        @Nullable Integer holdSeconds,
        @Nullable BigDecimal minutes,
        @Nullable Integer metres,
        @Nullable Integer workSeconds,
        int restSeconds,
        @Enumerated(EnumType.STRING) Side side,
        @Enumerated(EnumType.STRING) Support support,
        @Nullable BigDecimal loadKg,
        @Nullable String loadText,
        @Nullable Integer effortLow,
        @Nullable Integer effortHigh) {

    static StoredDose of(Dose dose) {
        var load = dose.load();
        var effort = dose.effort();
        return new StoredDose(
                dose.sets(),
                dose.repetitions(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.metres(),
                dose.workSeconds(),
                dose.restSeconds(),
                dose.side(),
                dose.support(),
                load == null ? null : load.kilograms(),
                load == null ? null : load.words(),
                effort == null ? null : effort.low(),
                effort == null ? null : effort.high());
    }

    Dose toDose() {
        return new Dose(
                sets,
                repetitions,
                holdSeconds,
                minutes,
                metres,
                workSeconds,
                restSeconds,
                side,
                support,
                loadKg == null && loadText == null ? null : new Load(loadKg, loadText),
                effortLow == null || effortHigh == null ? null : new EffortBand(effortLow, effortHigh));
    }
}
