package health.steadfast.caseload.ui;

import java.util.List;

/** The equipment there is to choose from; the exercise catalogue knows it, this module does not. */
public interface EquipmentChoice {

    List<String> codes();

    /** The name of a piece of equipment in the reader's language. */
    String label(String code);
}
