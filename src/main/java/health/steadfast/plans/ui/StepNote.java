package health.steadfast.plans.ui;

import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.plans.VersionDetails;
import java.util.stream.Collectors;

/** From when a step holds, and what it means for versions that are written down for later. */
class StepNote extends Paragraph {

    StepNote(PlanDesk desk, boolean up) {
        setId("step-from");
        var outlook = desk.overview().outlook();
        var start = desk.live().startsOn();
        var later = outlook.later().stream()
                .map(version -> named(version, desk))
                .collect(Collectors.joining(getTranslation("plans.step.and")));
        var from = start.isAfter(desk.today())
                ? getTranslation("plans.step.from-start", desk.date(start))
                : getTranslation("plans.step.from-today");
        setText(
                later.isEmpty()
                        ? from
                        : from + " " + getTranslation(up ? "plans.step.up-later" : "plans.step.down-later", later));
    }

    private String named(VersionDetails version, PlanDesk desk) {
        return getTranslation("plans.step.later", version.no(), desk.date(version.startsOn()));
    }
}
