package health.steadfast.caseload.ui;

import health.steadfast.caseload.ClinicalPart.Blocks;
import health.steadfast.caseload.Severity;
import health.steadfast.shared.ui.Segments;
import java.util.List;

/** The four questions. */
class BlocksForm extends PartForm<Blocks> {

    BlocksForm() {
        super(Blocks.class);
        for (var block : List.of("strength", "stiffness", "balance", "coordination")) {
            var segments = new Segments<Severity>(
                    getTranslation("caseload.block." + block),
                    it -> getTranslation("caseload.severity." + it.name()),
                    List.of(Severity.values()));
            segments.setId(block);
            binder.forField(segments).asRequired(missing()).bind(block);
            show(segments);
        }
    }
}
