package health.steadfast.outcomes;

import java.util.List;
import java.util.Set;

/** How a measure is taken; built up step by step in {@link Measure}. */
record MeasureSpec(
        Unit unit,
        Better better,
        ValueRange range,
        int trials,
        List<Laterality> sides,
        Set<Condition> conditions,
        List<String> subjects,
        List<Measure.Part> parts,
        Licence licence) {

    MeasureSpec(Unit unit, Better better, ValueRange range) {
        this(unit, better, range, 1, List.of(Laterality.NONE), Set.of(), List.of(), List.of(), Licence.OWN_WORDS);
    }

    MeasureSpec trials(int most) {
        return new MeasureSpec(unit, better, range, most, sides, conditions, subjects, parts, licence);
    }

    MeasureSpec hands() {
        return sides(Laterality.RIGHT, Laterality.LEFT);
    }

    MeasureSpec sides(Laterality... of) {
        return new MeasureSpec(unit, better, range, trials, List.of(of), conditions, subjects, parts, licence);
    }

    MeasureSpec under(Condition... same) {
        return new MeasureSpec(unit, better, range, trials, sides, Set.of(same), subjects, parts, licence);
    }

    MeasureSpec subjects(String... codes) {
        return new MeasureSpec(unit, better, range, trials, sides, conditions, List.of(codes), parts, licence);
    }

    MeasureSpec parts(Measure.Part... of) {
        return new MeasureSpec(unit, better, range, trials, sides, conditions, subjects, List.of(of), licence);
    }

    MeasureSpec licence(Licence of) {
        return new MeasureSpec(unit, better, range, trials, sides, conditions, subjects, parts, of);
    }
}
