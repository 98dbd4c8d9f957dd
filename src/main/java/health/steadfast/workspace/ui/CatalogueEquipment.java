package health.steadfast.workspace.ui;

import health.steadfast.caseload.ui.EquipmentChoice;
import health.steadfast.library.Catalogue;
import java.util.List;
import java.util.Locale;

/** The equipment that exercises of the catalogue need. */
record CatalogueEquipment(Catalogue catalogue, Locale locale) implements EquipmentChoice {

    private static final String KIND = "equipment";

    @Override
    public List<String> codes() {
        return List.copyOf(catalogue.codes(KIND));
    }

    @Override
    public String label(String code) {
        return catalogue.label(KIND, code, locale);
    }
}
