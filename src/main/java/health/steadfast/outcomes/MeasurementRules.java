package health.steadfast.outcomes;

import health.steadfast.outcomes.MeasurementProblem.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a result must keep to; the same for the form, the import and the service. */
public final class MeasurementRules {

    static final int MAX_NOTE = 500;

    private MeasurementRules() {}

    /** Everything that is wrong, in the order of the form. */
    public static List<MeasurementProblem> problems(NewMeasurement entry, LocalDate birthDate, LocalDate today) {
        var problems = new ArrayList<MeasurementProblem>();
        if (entry.takenOn().isAfter(today)) {
            problems.add(MeasurementProblem.in(Field.DATE, "outcomes.problem.future"));
        }
        if (entry.takenOn().isBefore(birthDate)) {
            problems.add(MeasurementProblem.in(Field.DATE, "outcomes.problem.before-birth"));
        }
        trials(entry, problems);
        parts(entry, problems);
        circumstances(entry, problems);
        var note = entry.note();
        if (note != null && note.length() > MAX_NOTE) {
            problems.add(MeasurementProblem.in(Field.NOTE, "outcomes.problem.note", MAX_NOTE));
        }
        return problems;
    }

    private static void trials(NewMeasurement entry, List<MeasurementProblem> problems) {
        var values = entry.values();
        var measure = entry.measure();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                if (entry.notCompleted() == null) {
                    problems.add(MeasurementProblem.inTrial(i, "outcomes.problem.trial-empty"));
                }
            } else if (!measure.has(value)) {
                problems.add(impossible(i, measure));
            }
        }
        if (values.size() < measure.leastTrials() || values.size() > measure.trials()) {
            problems.add(MeasurementProblem.inTrial(values.size(), "outcomes.problem.trials", measure.leastTrials()));
        }
        if (entry.notCompleted() != null && values.stream().allMatch(Objects::nonNull)) {
            problems.add(MeasurementProblem.in(Field.NOT_COMPLETED, "outcomes.problem.all-finished"));
        }
    }

    private static MeasurementProblem impossible(int trial, Measure measure) {
        var range = measure.range();
        if (measure.unit() == Unit.GRADE) {
            return MeasurementProblem.inTrial(trial, "outcomes.problem.grade");
        }
        if (range.aboveMin()) {
            return MeasurementProblem.inTrial(trial, "outcomes.problem.above", range.min(), range.max());
        }
        return range.decimals() == 0
                ? MeasurementProblem.inTrial(trial, "outcomes.problem.whole", range.min(), range.max())
                : MeasurementProblem.inTrial(
                        trial, "outcomes.problem.range", range.min(), range.max(), range.decimals());
    }

    /** Sub-totals are told all or none, each within its range, and add up to the total. */
    private static void parts(NewMeasurement entry, List<MeasurementProblem> problems) {
        var told = entry.parts();
        if (told.isEmpty()) {
            return;
        }
        var known = entry.measure().parts();
        if (told.size() != known.size()) {
            problems.add(MeasurementProblem.in(Field.PARTS, "outcomes.problem.parts"));
            return;
        }
        for (var i = 0; i < told.size(); i++) {
            if (!ValueRange.whole(0, known.get(i).max()).contains(told.get(i))) {
                problems.add(new MeasurementProblem(
                        Field.PARTS,
                        i,
                        "outcomes.problem.part",
                        List.of(known.get(i).max())));
            }
        }
        var total = entry.result();
        var sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total != null && total.compareTo(sum) != 0) {
            problems.add(MeasurementProblem.in(Field.PARTS, "outcomes.problem.sum", sum));
        }
    }

    private static void circumstances(NewMeasurement entry, List<MeasurementProblem> problems) {
        var under = entry.circumstances();
        missing(entry, Condition.AID, under.aid(), Field.AID, problems);
        missing(entry, Condition.ORTHOSIS, under.orthosis(), Field.ORTHOSIS, problems);
        missing(entry, Condition.PACE, under.pace(), Field.PACE, problems);
    }

    private static void missing(
            NewMeasurement entry,
            Condition condition,
            @Nullable Object told,
            Field field,
            List<MeasurementProblem> problems) {
        if (told == null && entry.measure().conditions().contains(condition)) {
            problems.add(MeasurementProblem.in(field, "outcomes.problem.condition"));
        }
    }
}
