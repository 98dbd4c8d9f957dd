package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import health.steadfast.shared.ui.Formats;
import health.steadfast.training.OpenReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

/** A report in words: when, what was answered, and the patient's own note. */
final class ReportWords {

    private ReportWords() {}

    static String of(OpenReport report, LocalDate today, Locale locale) {
        var parts = new ArrayList<String>();
        parts.add(Formats.date(report.happenedOn(), today, locale));
        if (report.injury() != null) {
            parts.add(translate("workspace.injury." + report.injury().name()));
        }
        if (report.symptom() != null) {
            parts.add(translate("workspace.symptom." + report.symptom().name()));
        }
        var words = String.join(", ", parts) + ".";
        var note = report.note();
        if (note != null && !note.isBlank()) {
            words += " " + translate("workspace.quote", note.strip());
        }
        return report.withdrawn() ? words + " " + translate("workspace.withdrawn") : words;
    }
}
