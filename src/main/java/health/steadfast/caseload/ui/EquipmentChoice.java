package health.steadfast.caseload.ui;

import java.util.List;
import java.util.Locale;

/** The equipment there is to choose from; the exercise catalogue knows it, this module does not. */
public interface EquipmentChoice {

    List<String> codes();

    /** The name of a piece of equipment. */
    String label(String code, Locale locale);
}
