package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ItemProblem;
import health.steadfast.plans.PublishingCheck;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.util.List;

/** That the patient does not get an exercise until it is seen done again, with the button that says it was. */
class LockedNote extends Composite<Div> {

    LockedNote(PlanDesk desk, ExerciseSlug exercise) {
        var name = desk.tools().words().name(exercise, getLocale());
        var seen = new Button(
                getTranslation("plans.locked.seen"),
                SfIcon.LOCK_OPEN.create(),
                event -> new ReleaseDialog(desk, exercise).open());
        seen.setId("release-" + exercise);
        seen.setAriaLabel(getTranslation("plans.locked.seen-what", name));
        getContent().setId("locked-" + exercise);
        getContent().addClassNames("plan-pause", Tone.SAFETY.cssClass());
        getContent()
                .add(
                        SfIcon.LOCK.create(),
                        new Span(getTranslation(
                                "plans.locked.text", name, desk.patient().givenName())),
                        seen);
    }

    /** One for each exercise of the version in force without a release. */
    static List<LockedNote> of(PlanDesk desk) {
        var overview = desk.overview();
        var live = overview.inForce();
        if (live == null || overview.hold() != null) {
            return List.of();
        }
        return new PublishingCheck(
                        desk.tools().catalogue(),
                        desk.patient(),
                        overview.released().keySet())
                .unreleased(live.items()).stream()
                        .map(ItemProblem::exercise)
                        .distinct()
                        .map(exercise -> new LockedNote(desk, exercise))
                        .toList();
    }
}
