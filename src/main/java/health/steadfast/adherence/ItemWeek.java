package health.steadfast.adherence;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.PlanItemId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One item of a plan in one week, Monday to Sunday.
 *
 * @param week the Monday
 * @param planned P: how often it was planned; 0: the week is not scored
 * @param scheduled those of them on fixed weekdays
 * @param work what was done, also beyond what was planned
 */
public record ItemWeek(
        PlanItemId item, Axis axis, Domain domain, LocalDate week, int planned, int scheduled, DoneCount work) {

    /** Done of planned, at most 100 %. */
    public Attendance attendance() {
        return new Attendance(Math.min(work.done(), planned), planned);
    }

    /** Done beyond what was planned, on hold, or while the item was not in force: shown, never scored. */
    public int extra() {
        return Math.max(0, work.done() - planned) + work.elsewhere();
    }

    /** On-day S of fixed weekdays: done on that very date of those scheduled; not scored where none is. */
    public Attendance onDay() {
        return new Attendance(work.onDay(), scheduled);
    }

    /** Volume ratio V: done through planned, without a cap; empty when not scored. */
    public Optional<BigDecimal> volume() {
        return ratio(BigDecimal.valueOf(work.done()), planned);
    }

    /** Compliance C: done as prescribed, at most as often as planned, through planned; empty when not scored. */
    public Optional<BigDecimal> compliance() {
        return ratio(BigDecimal.valueOf(Math.min(work.asPrescribed(), planned)), planned);
    }

    /** Relative compliance Cr: done as prescribed through done; empty when nothing was done. */
    public Optional<BigDecimal> relativeCompliance() {
        return ratio(BigDecimal.valueOf(work.asPrescribed()), work.done());
    }

    /** Dose adherence DA: the dose of the first planned times through planned; empty when not scored. */
    public Optional<BigDecimal> doseAdherence() {
        return ratio(work.dose(), planned);
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(part.divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP));
    }
}
