package health.steadfast.outcomes;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a result that is entered, and in which field.
 *
 * @param index which trial, counted from 0
 * @param code a translation key
 */
public record MeasurementProblem(Field field, int index, String code, List<Serializable> arguments)
        implements Serializable {

    public enum Field {
        DATE,
        VALUE,
        PARTS,
        NOT_COMPLETED,
        AID,
        ORTHOSIS,
        PACE,
        NOTE
    }

    static MeasurementProblem in(Field field, String code, Serializable... arguments) {
        return new MeasurementProblem(field, 0, code, List.of(arguments));
    }

    static MeasurementProblem inTrial(int index, String code, Serializable... arguments) {
        return new MeasurementProblem(Field.VALUE, index, code, List.of(arguments));
    }
}
