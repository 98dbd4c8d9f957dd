package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.caseload.PatientCard;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import health.steadfast.shared.ui.ToneBadge;
import health.steadfast.workspace.Chart.Fall;
import health.steadfast.workspace.Chart.OpenSymptom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Falls and near-falls of 90 days, and what is new or worse; one that nobody has closed opens its call here. */
class FallsCard extends Section {

    private final List<Fall> falls;
    private final List<OpenSymptom> symptoms;
    private final PatientCard patient;
    private final LocalDate today;
    private final Consumer<UUID> onCall;

    FallsCard(
            List<Fall> falls, List<OpenSymptom> symptoms, PatientCard patient, LocalDate today, Consumer<UUID> onCall) {
        this.falls = falls;
        this.symptoms = symptoms;
        this.patient = patient;
        this.today = today;
        this.onCall = onCall;
        addClassNames("sf-card", "falls-card");
        var caption = new Span(getTranslation("workspace.falls.days"));
        caption.addClassName("sf-caption");
        add(new H2(new Span(getTranslation("workspace.falls") + " "), caption), content());
    }

    private Component content() {
        if (falls.isEmpty() && symptoms.isEmpty()) {
            return new Paragraph(getTranslation("workspace.falls.none"));
        }
        var list = new UnorderedList();
        symptoms.forEach(symptom -> list.add(item(symptom)));
        falls.forEach(fall -> list.add(item(fall)));
        return list;
    }

    private ListItem item(OpenSymptom symptom) {
        var date = new Span(Formats.date(symptom.happenedOn(), today, getLocale()));
        date.addClassName("fall-date");
        var text = new Div(
                date,
                new Span(" "
                        + getTranslation("workspace.symptom." + symptom.kind().name()) + ". "));
        if (symptom.withdrawn()) {
            text.add(new Span(getTranslation("workspace.withdrawn") + " "));
        }
        text.add(call(symptom.id()));
        return new ListItem(new ToneBadge(Tone.SAFETY, SfIcon.SIREN, getTranslation("workspace.falls.symptom")), text);
    }

    private ListItem item(Fall fall) {
        var badge = fall.near()
                ? new ToneBadge(Tone.WATCH, SfIcon.TRIANGLE_ALERT, getTranslation("workspace.falls.near"))
                : new ToneBadge(Tone.SAFETY, SfIcon.CIRCLE_ALERT, getTranslation("workspace.falls.fall"));
        var date = new Span(Formats.date(fall.happenedOn(), today, getLocale()));
        date.addClassName("fall-date");
        var text = new Div(date, new Span(" " + getTranslation("workspace.injury." + fall.injury()) + ". "));
        var note = fall.note();
        if (note != null && !note.isBlank()) {
            text.add(new Span(getTranslation("workspace.quote", note.strip()) + " "));
        }
        if (fall.withdrawn()) {
            text.add(new Span(getTranslation("workspace.withdrawn") + " "));
        }
        text.add(reviewed(fall));
        return new ListItem(badge, text);
    }

    private Component reviewed(Fall fall) {
        var at = fall.reviewedAt();
        if (at == null) {
            return call(fall.id());
        }
        var day = LocalDay.of(at, ZoneId.of(patient.zone()));
        var seen = new Span(getTranslation("workspace.falls.seen", Formats.shortDate(day, today, getLocale())));
        seen.addClassName("sf-caption");
        return seen;
    }

    private Button call(UUID report) {
        var call = new Button(
                getTranslation("workspace.falls.review"), SfIcon.PHONE.create(), click -> onCall.accept(report));
        call.addClassName("review-fall");
        return call;
    }
}
