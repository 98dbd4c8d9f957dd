package health.steadfast.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;

/** The two safety rows, the same wherever they stand. */
final class SafetyRows extends Div {

    SafetyRows() {
        addClassName("pt-rows");
        add(
                ActionButton.safety(
                        "report-fall",
                        getTranslation("training.safety.fell"),
                        SfIcon.TRIANGLE_ALERT,
                        () -> UI.getCurrent().navigate(TrainingRoutes.FALL)),
                ActionButton.safety(
                        "report-worse",
                        getTranslation("training.safety.worse"),
                        SfIcon.ACTIVITY,
                        () -> UI.getCurrent().navigate(TrainingRoutes.WORSE)));
    }
}
