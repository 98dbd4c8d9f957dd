package health.steadfast.caseload;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Patient-Determined Disease Steps: one step from 0 to 8 that patients choose themselves. */
public record Pdds(int step) implements Serializable {

    /** All nine steps. */
    public static final List<Pdds> STEPS =
            IntStream.rangeClosed(0, 8).mapToObj(Pdds::new).toList();

    public Pdds {
        if (step < 0 || step > 8) {
            throw new IllegalArgumentException("PDDS is a whole step from 0 to 8, was " + step);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(step);
    }
}
