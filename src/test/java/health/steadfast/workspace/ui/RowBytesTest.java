package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonSerializer;
import health.steadfast.workspace.RosterRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rows of fifty patients weigh little on the wire. */
class RowBytesTest extends CaseloadScreen {

    private static final int MOST_BYTES = 15_000;
    private static final int PATIENTS = 50;

    @Test
    void fiftyRowsAreSmallerThanFifteenKilobytes() throws IOException {
        for (var i = 0; i < 7; i++) {
            stories.tell(clinic, therapist);
        }
        for (var i = 0; i < PATIENTS; i++) {
            clinic.patientOf(therapist, "Somebody " + i);
        }
        open("show=all");

        var sent = json(rows().subList(0, PATIENTS));

        assertThat(sent).contains("\"gait\"", "Possible relapse");
        assertThat(gzipped(sent)).isLessThan(MOST_BYTES);
    }

    private static String json(List<RosterRow> rows) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : rows) {
            var cells = JsonNodeFactory.instance.objectNode();
            RosterCells.PROPERTIES.forEach(
                    name -> cells.set(name, JacksonSerializer.toJson(RosterCells.value(name, row, Locale.ENGLISH))));
            all.add(cells);
        }
        return all.toString();
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
