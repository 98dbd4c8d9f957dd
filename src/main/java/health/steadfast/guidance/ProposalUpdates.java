package health.steadfast.guidance;

import health.steadfast.plans.PlanEnded;
import health.steadfast.plans.PlanPaused;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReopened;
import health.steadfast.plans.PlanResumed;
import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.PatientId;
import health.steadfast.training.ExerciseLogged;
import health.steadfast.training.FallReported;
import health.steadfast.training.SymptomReported;
import health.steadfast.training.WeekKeyed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * After everything that the rules look at: judges anew, when it is written down for good and without anybody waiting for
 * it. What is lost in a crash the night makes up for.
 */
@Component
class ProposalUpdates {

    private final LaterProposals later;

    ProposalUpdates(LaterProposals later) {
        this.later = later;
    }

    @EventListener
    void on(ExerciseLogged event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(WeekKeyed event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(FallReported event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(SymptomReported event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(PlanPublished event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(PlanPaused event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(PlanResumed event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(PlanEnded event) {
        afterwards(event, event.patient());
    }

    @EventListener
    void on(PlanReopened event) {
        afterwards(event, event.patient());
    }

    private void afterwards(ClinicEvent event, PatientId patient) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                later.refresh(event.clinic(), patient);
            }
        });
    }
}
