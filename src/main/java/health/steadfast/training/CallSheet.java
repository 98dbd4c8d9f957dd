package health.steadfast.training;

import java.io.Serializable;
import java.util.List;

/**
 * What a call after a report begins with.
 *
 * @param items what rests because of the report, and every exercise of the plan in force
 */
public record CallSheet(OpenReport report, List<Item> items) implements Serializable {

    public CallSheet {
        items = List.copyOf(items);
    }

    public boolean isOfAFall() {
        return report.fall() != null;
    }

    /**
     * One exercise.
     *
     * @param now what has become of it because of the report
     * @param ifHurt what becomes of it with an injury
     * @param inPlan the plan in force still asks for it
     * @param highRisk a release needs the day it was seen done
     */
    public record Item(
            ItemExercise of, Verdict now, Verdict ifHurt, boolean inPlan, boolean canStepDown, boolean highRisk)
            implements Serializable {}
}
