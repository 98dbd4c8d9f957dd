package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanTemplate;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;

/** What can be done with the plan as a whole: pause, keep stable, end, edit. */
class PlanActions extends Composite<Div> {

    private final PlanDesk desk;

    PlanActions(PlanDesk desk) {
        this.desk = desk;
        getContent().addClassName("plan-actions");
        var overview = desk.overview();
        if (overview.isOpen()) {
            getContent().add(pause());
            if (overview.maintainedSince() == null) {
                getContent().add(maintain());
            }
            getContent().add(end());
        }
        if (!overview.versions().isEmpty()) {
            getContent().add(weekSheet());
            getContent().add(keep());
            addPapers();
            getContent().add(edit(desk, overview.hasDraft() ? "plans.view.go-on" : "plans.view.edit"));
        }
    }

    /** Leads to the draft, through the quick plan. */
    static Button edit(PlanDesk desk, String key) {
        var patient = desk.patient();
        var edit = new Button(
                text(key),
                SfIcon.PENCIL.create(),
                event -> event.getSource().getUI().ifPresent(ui -> ui.navigate(PlanRoutes.quickOf(patient.record()))));
        edit.setId("edit-plan");
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        return edit;
    }

    /** What was reached is kept, with the way back to building up. */
    static Button buildUp(PlanDesk desk) {
        var plans = desk.tools().plans();
        var patient = desk.patient().id();
        var no = desk.newest().no();
        var button = new Button(
                text("plans.maintain.end"),
                SfIcon.TRENDING_UP.create(),
                event -> desk.act(text("plans.maintain.ended"), () -> {
                    plans.buildUp(patient, no);
                    return () -> plans.maintain(patient, no);
                }));
        button.setId("build-up");
        return button;
    }

    private Button pause() {
        var pause = new Button(
                getTranslation("plans.view.pause"),
                SfIcon.PAUSE.create(),
                event -> new PauseDialog(desk.today(), this::pause).open());
        pause.setId("pause");
        return pause;
    }

    private boolean pause(PausePeriod period) {
        var pauses = desk.tools().pauses();
        var patient = desk.patient().id();
        return desk.act(
                getTranslation(
                        "plans.pause.done",
                        getTranslation("plans.pause." + period.kind().name()),
                        desk.date(period.from())),
                () -> {
                    var id = pauses.pause(patient, period);
                    return () -> pauses.resume(patient, id, 0, desk.today());
                });
    }

    private Button keep() {
        var newest = desk.overview().versions().getFirst();
        var keep = new Button(
                getTranslation("plans.template.save"),
                event -> new SaveTemplateDialog(desk.tools().templates(), PlanTemplate.ofVersion(newest), () -> {})
                        .open());
        keep.setId("save-template");
        return keep;
    }

    /** What came back on paper is keyed there. */
    private Anchor weekSheet() {
        var link = new Anchor(PlanRoutes.weekSheetOf(desk.patient().record()), getTranslation("plans.view.key-a-week"));
        link.setId("key-a-week");
        return link;
    }

    private void addPapers() {
        var record = desk.patient().record();
        var today = desk.today();
        getContent()
                .add(
                        paper("handout", PlanRoutes.handoutOf(record)),
                        paper("week-sheet", PlanRoutes.paperWeekOf(record, today)),
                        paper("next-week-sheet", PlanRoutes.paperWeekOf(record, today.plusWeeks(1))));
    }

    /** Opens beside the page, to be printed from there. */
    private Anchor paper(String id, String address) {
        var paper = new Anchor(address, getTranslation("documents." + id));
        paper.setId(id);
        paper.setRouterIgnore(true);
        paper.setTarget(AnchorTarget.BLANK);
        return paper;
    }

    private Button maintain() {
        var plans = desk.tools().plans();
        var patient = desk.patient().id();
        var no = desk.newest().no();
        var maintain = new Button(
                getTranslation("plans.maintain.begin"),
                SfIcon.SHIELD_CHECK.create(),
                event -> desk.act(getTranslation("plans.maintain.begun"), () -> {
                    plans.maintain(patient, no);
                    return () -> plans.buildUp(patient, no);
                }));
        maintain.setId("maintain");
        return maintain;
    }

    private Button end() {
        var end = new Button(getTranslation("plans.view.end"), event -> new EndDialog(desk.today(), this::end).open());
        end.setId("end-plan");
        return end;
    }

    private boolean end(LocalDate lastDay) {
        var plans = desk.tools().plans();
        var patient = desk.patient().id();
        var no = desk.newest().no();
        return desk.act(getTranslation("plans.end.done", desk.date(lastDay)), () -> {
            var ended = plans.end(patient, no, lastDay);
            return () -> plans.reopen(patient, ended);
        });
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
