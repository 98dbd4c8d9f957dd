package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.StateNode;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * What one open caseload keeps in the server's memory, counted in parts, which no machine changes: each node weighs
 * about a kilobyte. {@code bench/first-visit} measures the bytes.
 */
class WeightOfTheCaseloadTest extends CaseloadScreen {

    private static final int MOST_NODES = 160;
    private static final int PATIENTS = 40;

    @Test
    void anOpenCaseloadIsMadeOfFewNodes() {
        stories.tell(clinic, therapist);
        open("show=all");
        roundTrip();

        assertThat(nodes()).isLessThan(MOST_NODES);
    }

    @Test
    void patientsAddNoneOfTheirOwn() {
        stories.tell(clinic, therapist);
        open("show=all");
        roundTrip();
        var few = nodes();

        for (var i = 0; i < PATIENTS; i++) {
            clinic.patientOf(therapist, "Somebody " + i);
        }
        poll();
        roundTrip();

        assertThat(rows()).hasSizeGreaterThan(PATIENTS);
        assertThat(nodes()).isEqualTo(few);
    }

    private static int nodes() {
        var nodes = new ArrayList<StateNode>();
        UI.getCurrent().getElement().getNode().visitNodeTree(nodes::add);
        return nodes.size();
    }
}
