package health.steadfast.training.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.training.TrainingRoutes;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Leads a former patient away from every screen that would promise somebody who reads. */
@Component
class EndedTreatment implements VaadinServiceInitListener {

    /** Screens on which a day is done, or something is reported. The plan itself stays open. */
    private static final Set<Class<?>> CLOSED = Set.of(
            TodayView.class,
            NotTodayView.class,
            AlreadyDoneView.class,
            AwayView.class,
            FallView.class,
            WorseView.class,
            ContactView.class,
            HelpView.class,
            AboutMeView.class);

    private final MyTreatment treatment;

    EndedTreatment(MyTreatment treatment) {
        this.treatment = treatment;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(this::entering));
    }

    private void entering(BeforeEnterEvent event) {
        var isPatient = Member.current().filter(it -> it.role() == Role.PATIENT).isPresent();
        if (isPatient
                && CLOSED.contains(event.getNavigationTarget())
                && treatment.ended().isPresent()) {
            event.forwardTo(TrainingRoutes.ENDED);
        }
    }
}
