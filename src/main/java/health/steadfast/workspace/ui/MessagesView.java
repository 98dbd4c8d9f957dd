package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Catalogue;
import health.steadfast.messages.PatientThreads;
import health.steadfast.messages.ui.MessageForm;
import health.steadfast.messages.ui.ThreadList;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Notices;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The thread with one patient, and the field to answer in. */
@Route(WorkspaceRoutes.MESSAGES)
@RolesAllowed(Roles.THERAPIST)
class MessagesView extends RecordPage {

    private final transient ChartService charts;
    private final transient PatientThreads threads;
    private final transient MemberCards cards;
    private final transient Catalogue catalogue;
    private final transient Clock clock;
    private final Div messages = new Div();

    MessagesView(ChartService charts, PatientThreads threads, MemberCards cards, Catalogue catalogue, Clock clock) {
        this.charts = charts;
        this.threads = threads;
        this.cards = cards;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    void open(RecordNumber record, BeforeEnterEvent event) {
        show(record);
    }

    private void show(RecordNumber record) {
        var head = charts.head(record);
        var card = head.card();
        begin(card.displayName());
        showThread(card.id());
        var panel = new Div(messages);
        panel.addClassNames("sf-card", "chart-thread");
        if (card.state() == PatientState.DISCHARGED) {
            panel.add(new EmptyState("", getTranslation("messages.thread.ended")));
        } else {
            panel.add(form(card));
        }
        add(new ChartHeader(card, head.fallCount(), ChartHeader.Part.MESSAGES), panel);
    }

    private MessageForm form(PatientCard card) {
        return new MessageForm(getTranslation("messages.thread.label", card.displayName()), null, message -> {
            threads.write(card.id(), message);
            showThread(card.id());
            Notices.done(getTranslation("messages.thread.sent-staff"));
        });
    }

    private void showThread(PatientId patient) {
        messages.removeAll();
        var written = threads.open(patient);
        if (written.isEmpty()) {
            messages.add(new EmptyState(
                    getTranslation("messages.thread.none"), getTranslation("messages.thread.none.text")));
            return;
        }
        var zone = cards.own().zone();
        messages.add(new ThreadList(written, catalogue, zone, LocalDate.now(clock.withZone(zone))));
    }
}
