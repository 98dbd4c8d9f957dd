package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.caseload.Episode;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.Treatment;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import java.time.LocalDate;

/** Whether a patient is in treatment, how to end it, and earlier treatments. */
public final class EpisodeCard extends Composite<Div> {

    private final transient EpisodeService episodes;
    private final transient PatientId patient;
    private final String handout;
    private final String measures;
    private final transient Runnable changed;

    /**
     * @param handout the address at which the plan is printed for the patient
     * @param measures the address of the measures, for the final ones
     * @param changed runs after a treatment has ended or begun, for the rest of the page
     */
    public EpisodeCard(EpisodeService episodes, PatientId patient, String handout, String measures, Runnable changed) {
        this.episodes = episodes;
        this.patient = patient;
        this.handout = handout;
        this.measures = measures;
        this.changed = changed;
        getContent().setId("treatment");
        getContent().addClassNames("sf-card", "profile-card");
        show();
    }

    private void show() {
        var treatment = episodes.of(patient);
        var head = new Div(new H2(getTranslation("caseload.treatment.title")), action(treatment));
        head.addClassName("profile-head");
        getContent().removeAll();
        getContent().add(head);
        if (treatment.isActive()) {
            getContent().add(new Paragraph(getTranslation("caseload.treatment.since", date(treatment.since()))));
        } else {
            var print = new Anchor(handout, getTranslation("caseload.treatment.handout"));
            print.setId("handout");
            print.setRouterIgnore(true);
            print.setTarget(AnchorTarget.BLANK);
            getContent().add(new Paragraph(getTranslation("caseload.treatment.ended")), new Paragraph(print));
        }
        var results = new Anchor(
                measures,
                getTranslation(treatment.isActive() ? "caseload.treatment.measure" : "caseload.treatment.measured"));
        results.setId("final-measures");
        getContent().add(new Paragraph(results));
        var list = new UnorderedList();
        list.addClassName("team-list");
        treatment.past().forEach(it -> list.add(row(it)));
        getContent().add(list);
    }

    private Button action(Treatment treatment) {
        var button = treatment.isActive()
                ? new Button(
                        getTranslation("caseload.treatment.end"),
                        click -> new DischargeDialog(episodes, patient, treatment.today(), changed).open())
                : new Button(getTranslation("caseload.treatment.reopen"), click -> reopen());
        button.setId(treatment.isActive() ? "discharge" : "reopen");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void reopen() {
        try {
            episodes.reopen(patient);
            Notices.done(getTranslation("caseload.treatment.reopened"));
        } catch (StaleData e) {
            Notices.problem(getTranslation("caseload.team.changed"));
        }
        changed.run();
    }

    private Component row(Episode episode) {
        var dates = new Span(
                getTranslation("caseload.treatment.from-to", date(episode.startedOn()), date(episode.endedOn())));
        var words = new Div(
                dates,
                caption(getTranslation("caseload.discharge." + episode.reason().name())));
        words.addClassName("team-words");
        if (episode.result() != null) {
            words.add(new Paragraph(episode.result()));
        }
        if (episode.note() != null) {
            words.add(caption(episode.note()));
        }
        words.add(caption(getTranslation("caseload.treatment.by", episode.endedBy(), date(episode.accessUntil()))));
        var row = new ListItem(words);
        row.addClassName("team-line");
        return row;
    }

    private String date(LocalDate date) {
        return Formats.dateWithYear(date, getLocale());
    }

    private static Span caption(String text) {
        var caption = new Span(text);
        caption.addClassName("sf-caption");
        return caption;
    }
}
