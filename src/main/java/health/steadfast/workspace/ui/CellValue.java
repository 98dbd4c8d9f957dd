package health.steadfast.workspace.ui;

import com.vaadin.flow.component.JsonSerializable;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a cell sends to the browser: a few words and whole numbers under short names. */
final class CellValue implements JsonSerializable {

    private final Map<String, Object> values;

    /** @param values strings and integers */
    CellValue(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    @Override
    public ObjectNode toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> {
            if (value instanceof Integer number) {
                json.put(name, number);
            } else {
                json.put(name, value.toString());
            }
        });
        return json;
    }

    @Override
    public JsonSerializable readJson(JsonNode json) {
        throw new UnsupportedOperationException("cells are only sent");
    }
}
