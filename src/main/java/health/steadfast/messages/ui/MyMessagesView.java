package health.steadfast.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.messages.MyThread;
import health.steadfast.messages.NewMessage;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A patient's thread with the care team; what is urgent is pointed to its own buttons first. */
@Route(TrainingRoutes.MESSAGES)
@RolesAllowed(Roles.PATIENT)
class MyMessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyThread thread;
    private final transient MyTreatment treatment;
    private final transient MemberCards cards;
    private final transient Catalogue catalogue;
    private final transient Clock clock;
    private final Div messages = new Div();
    private final Paragraph sent = new Paragraph();

    MyMessagesView(MyThread thread, MyTreatment treatment, MemberCards cards, Catalogue catalogue, Clock clock) {
        this.thread = thread;
        this.treatment = treatment;
        this.cards = cards;
        this.catalogue = catalogue;
        this.clock = clock;
        addClassName("pt-page");
        sent.getElement().setAttribute("role", "status");
        sent.addClassName("pt-hint");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messages.thread.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (treatment.ended().isPresent()) {
            event.forwardTo(TrainingRoutes.ENDED);
            return;
        }
        removeAll();
        var about = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TrainingRoutes.ABOUT)
                .flatMap(this::exercise)
                .orElse(null);
        showThread();
        add(new H1(getPageTitle()), messages, urgent(), form(about), sent, reads());
    }

    private Optional<ExerciseSlug> exercise(String slug) {
        return ExerciseSlug.parse(slug).filter(it -> catalogue.find(it).isPresent());
    }

    private void showThread() {
        messages.removeAll();
        var written = thread.open();
        if (written.isEmpty()) {
            var empty = new Paragraph(getTranslation("messages.thread.empty-mine"));
            empty.addClassName("pt-hint");
            messages.add(empty);
            return;
        }
        var zone = cards.own().zone();
        messages.add(new ThreadList(written, catalogue, zone, LocalDate.now(clock.withZone(zone))));
    }

    private MessageForm form(@Nullable ExerciseSlug about) {
        var label = about == null
                ? getTranslation("messages.thread.label-mine")
                : getTranslation(
                        "messages.thread.label-about",
                        catalogue.text(about, getLocale()).name());
        return new MessageForm(label, about, this::send).large();
    }

    private void send(NewMessage message) {
        thread.write(message);
        showThread();
        sent.setText(getTranslation("messages.thread.sent"));
    }

    private Div urgent() {
        var words = new Paragraph(getTranslation("messages.thread.urgent"));
        var rows = new Div(
                words,
                row("report-fall", TrainingRoutes.FALL, "training.safety.fell", SfIcon.TRIANGLE_ALERT),
                row("report-worse", TrainingRoutes.WORSE, "training.safety.worse", SfIcon.ACTIVITY));
        rows.addClassName("pt-rows");
        return rows;
    }

    private Anchor row(String id, String path, String key, SfIcon icon) {
        var link = new Anchor(path, icon.create());
        link.add(new Span(getTranslation(key)));
        link.setId(id);
        link.addClassNames("pt-call", "pt-safety");
        return link;
    }

    private Paragraph reads() {
        var reads = new Paragraph(getTranslation("training.safety.reads"));
        reads.addClassName("pt-hint");
        return reads;
    }
}
