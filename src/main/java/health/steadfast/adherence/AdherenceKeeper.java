package health.steadfast.adherence;

import health.steadfast.caseload.TreatmentEnded;
import health.steadfast.caseload.TreatmentReopened;
import health.steadfast.plans.PlanEnded;
import health.steadfast.plans.PlanPaused;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReopened;
import health.steadfast.plans.PlanResumed;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.training.DayVersionTaken;
import health.steadfast.training.ExerciseLogged;
import health.steadfast.training.WeekKeyed;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the weeks in the transaction that changes them, because the next look at a figure depends on it. What the
 * publisher has not yet sent to the database is sent first. A week that is frozen stays as it was.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdherenceKeeper {

    private final StoredWeeks weeks;
    private final AdherenceRebuild rebuild;
    private final EntityManager entities;

    AdherenceKeeper(StoredWeeks weeks, AdherenceRebuild rebuild, EntityManager entities) {
        this.weeks = weeks;
        this.rebuild = rebuild;
        this.entities = entities;
    }

    /** The whole week, not only the item: on a lighter day one exercise counts for those that are left out. */
    @EventListener
    void on(ExerciseLogged event) {
        entities.flush();
        weeks.rebuildWeekOf(event.patient(), event.log(), WeekPlan.weekOf(event.date()));
    }

    /** Whatever week a therapist keys is counted anew, also one that is frozen: with a reason. */
    @EventListener
    void on(WeekKeyed event) {
        entities.flush();
        weeks.rebuild(event.patient(), event.monday());
    }

    @EventListener
    void on(DayVersionTaken event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(PlanPublished event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(PlanPaused event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(PlanResumed event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(PlanEnded event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(PlanReopened event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(TreatmentEnded event) {
        rebuild(event.patient());
    }

    @EventListener
    void on(TreatmentReopened event) {
        rebuild(event.patient());
    }

    private void rebuild(PatientId patient) {
        entities.flush();
        rebuild.open(patient);
    }
}
