package health.steadfast.workspace.ui;

import health.steadfast.caseload.ui.EquipmentChoice;
import health.steadfast.library.Catalogue;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The equipment that exercises of the catalogue need. */
@Component
class CatalogueEquipment implements EquipmentChoice {

    private static final String KIND = "equipment";

    private final Catalogue catalogue;

    CatalogueEquipment(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<String> codes() {
        return List.copyOf(catalogue.codes(KIND));
    }

    @Override
    public String label(String code, Locale locale) {
        return catalogue.label(KIND, code, locale);
    }
}
