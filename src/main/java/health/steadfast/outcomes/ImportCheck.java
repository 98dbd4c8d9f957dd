package health.steadfast.outcomes;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do.
 *
 * @param results how many results can be taken in
 * @param problems what is wrong, in the order of the rows; nothing is taken in as long as there is one
 */
public record ImportCheck(int results, List<RowProblem> problems) implements Serializable {

    /**
     * @param row the line of the file, the first one is 1
     * @param code a translation key
     */
    public record RowProblem(long row, String code, List<Serializable> arguments) implements Serializable {}

    public boolean isClean() {
        return problems.isEmpty() && results > 0;
    }
}
