package health.steadfast.adherence;

import health.steadfast.plans.PlanEnded;
import health.steadfast.plans.PlanPaused;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReopened;
import health.steadfast.plans.PlanResumed;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.ExerciseLogged;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the weeks in the transaction that changes them, because the next look at a figure depends on it. What the
 * publisher has not yet sent to the database is sent first.
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

    @EventListener
    void on(ExerciseLogged event) {
        entities.flush();
        weeks.count(event.patient(), event.item(), WeekPlan.weekOf(event.date()));
    }

    @EventListener
    void on(PlanPublished event) {
        entities.flush();
        rebuild.from(event.patient(), event.startsOn());
    }

    @EventListener
    void on(PlanEnded event) {
        entities.flush();
        rebuild.from(event.patient(), event.lastDay());
    }

    @EventListener
    void on(PlanReopened event) {
        entities.flush();
        rebuild.from(event.patient(), event.lastDay());
    }

    @EventListener
    void on(PlanPaused event) {
        entities.flush();
        rebuild.from(event.patient(), event.from());
    }

    @EventListener
    void on(PlanResumed event) {
        entities.flush();
        rebuild.from(event.patient(), event.on());
    }
}
