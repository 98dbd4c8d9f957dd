package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.library.Catalogue;
import health.steadfast.outcomes.MeasureWords;
import health.steadfast.outcomes.MyOutcomes;
import health.steadfast.outcomes.ui.MyOutcomesPanel;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import health.steadfast.workspace.MyProgress;
import health.steadfast.workspace.Progress;
import health.steadfast.workspace.SmallWin;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;

/** "You keep at it": a patient's weeks and small wins, in words first. */
@Route(WorkspaceRoutes.PROGRESS)
@RolesAllowed(Roles.PATIENT)
class ProgressView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyProgress progress;
    private final transient MyTreatment treatment;
    private final transient Catalogue catalogue;
    private final transient MyOutcomes outcomes;
    private final transient MeasureWords measureWords;

    ProgressView(
            MyProgress progress,
            MyTreatment treatment,
            Catalogue catalogue,
            MyOutcomes outcomes,
            MeasureWords measureWords) {
        this.progress = progress;
        this.treatment = treatment;
        this.catalogue = catalogue;
        this.outcomes = outcomes;
        this.measureWords = measureWords;
        addClassName("pt-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.progress.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (treatment.ended().isPresent()) {
            event.forwardTo(TrainingRoutes.ENDED);
            return;
        }
        removeAll();
        var shown = progress.open();
        add(head(shown));
        if (shown.everTrained()) {
            add(new WeeksCard(shown));
        }
        if (!shown.wins().isEmpty()) {
            add(wins(shown));
        }
        add(earlier(), new MyOutcomesPanel(outcomes, measureWords));
    }

    /** What was forgotten is entered late, and what was wrong is changed. */
    private static Component earlier() {
        var ui = UI.getCurrent();
        var earlier = new Button(
                ui.getTranslation("workspace.progress.earlier"),
                SfIcon.CALENDAR.create(),
                click -> ui.navigate(TrainingRoutes.EARLIER));
        earlier.setId("earlier");
        earlier.addClassNames("pt-button", "pt-plain");
        return earlier;
    }

    private Component head(Progress shown) {
        var head = new Div(new H1(title(shown)));
        head.addClassName("pt-head");
        var line = new Paragraph(line(shown));
        line.addClassName("pt-hint");
        head.add(line);
        return head;
    }

    private String title(Progress shown) {
        if (!shown.everTrained()) {
            return getPageTitle();
        }
        return getTranslation(shown.quiet() ? "workspace.progress.good-to-see" : "workspace.progress.title");
    }

    private String line(Progress shown) {
        if (!shown.everTrained()) {
            return getTranslation("workspace.progress.none");
        }
        var since = Formats.fullDate(shown.since(), getLocale());
        return shown.shortSessions() == 0
                ? getTranslation("workspace.progress.sessions", shown.sessions(), since)
                : getTranslation("workspace.progress.sessions-short", shown.sessions(), since, shown.shortSessions());
    }

    private Component wins(Progress shown) {
        var list = new UnorderedList();
        list.addClassName("pt-list");
        shown.wins().forEach(win -> list.add(item(win, shown)));
        var card = new Div(new H2(getTranslation("workspace.progress.wins")), list);
        card.addClassName("pt-card");
        card.setId("wins");
        return card;
    }

    private ListItem item(SmallWin win, Progress shown) {
        var words = new Span(words(win));
        words.addClassName("pt-strong");
        var day = new Span(Formats.date(win.on(), shown.today(), getLocale()));
        day.addClassName("pt-answer-hint");
        var text = new Div(words, day);
        text.addClassName("pt-list-words");
        return new ListItem(icon(win.kind()).create(), text);
    }

    private String words(SmallWin win) {
        var key = "workspace.progress.win." + win.kind().name();
        var exercise = win.exercise();
        return exercise == null
                ? getTranslation(key)
                : getTranslation(key, catalogue.text(exercise, getLocale()).name());
    }

    private static SfIcon icon(SmallWin.Kind kind) {
        return switch (kind) {
            case STEADY, SMOOTH -> SfIcon.CIRCLE_CHECK;
            case FULL_WEEK -> SfIcon.CALENDAR;
            case NEW_EXERCISE -> SfIcon.SPARKLES;
            case BACK_AGAIN -> SfIcon.ROTATE_CCW;
            case SHORT_DAY -> SfIcon.MOON;
            case HOT_DAY -> SfIcon.THERMOMETER;
        };
    }
}
