package health.steadfast.workspace.ui;

import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.PatientId;
import health.steadfast.workspace.Chart;
import health.steadfast.workspace.Contacts;
import health.steadfast.workspace.RosterRow;
import java.time.LocalDate;

/** The patient somebody is about to decide something for. */
record PatientAtHand(PatientId id, RecordNumber record, String name, LocalDate today) {

    static PatientAtHand of(RosterRow row) {
        return new PatientAtHand(row.id(), row.record(), row.displayName(), row.today());
    }

    static PatientAtHand of(Contacts page) {
        var card = page.card();
        return new PatientAtHand(card.id(), card.record(), card.displayName(), page.today());
    }

    static PatientAtHand of(Chart chart) {
        var card = chart.card();
        return new PatientAtHand(card.id(), card.record(), card.displayName(), chart.today());
    }
}
