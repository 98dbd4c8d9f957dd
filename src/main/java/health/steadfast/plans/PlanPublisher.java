package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a version into the patient's open plan, or opens one. Two publishers of one plan wait for each other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanPublisher {

    private final PlanRepository plans;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    PlanPublisher(PlanRepository plans, Catalogue catalogue, JdbcClient jdbc) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** Answers the number of the version. {@code today} is the day in the patient's zone. */
    int publish(PatientId patient, Publication publication, LocalDate today) {
        var open = open(patient);
        if (!Objects.equals(publication.plan(), open.map(Plan::id).orElse(null))) {
            throw new PlanChanged(
                    publication.basedOn(), open.map(Plan::newestNo).orElse(0));
        }
        var plan = open.orElseGet(() -> Plan.open(patient, publication.startsOn()));
        if (open.isEmpty() || plan.wouldOpenEarlier(publication.startsOn())) {
            requireAfterTheLast(patient, publication.startsOn());
        }
        var no = plan.publish(publication, today, this::axisOf);
        plans.save(plan);
        return no;
    }

    /** As if it had been published on its first day; nobody is told. */
    int publishSilently(PatientId patient, Publication publication) {
        var plan = open(patient).orElseGet(() -> {
            requireAfterTheLast(patient, publication.startsOn());
            return Plan.open(patient, publication.startsOn());
        });
        var no = plan.publish(publication, publication.startsOn(), this::axisOf);
        plans.save(plan.silently());
        plans.flush(); // what follows in plain SQL refers to it
        return no;
    }

    private Axis axisOf(ExerciseSlug slug) {
        return catalogue.get(slug).domain().axis();
    }

    /** Another therapist looks after an item of the open plan. */
    void entrust(PatientId patient, PlanItemId item, PersonId therapist) {
        var plan = open(patient).orElseThrow(NotFound::new);
        plan.entrust(item, therapist);
        plans.save(plan);
        plans.flush();
    }

    /** Ends the open plan whose newest version was read. */
    PlanId end(PatientId patient, int newestNo, LocalDate lastDay, LocalDate today) {
        var plan = openWith(patient, newestNo);
        plan.end(lastDay, today, Member.required().clinic());
        plans.save(plan);
        return plan.id();
    }

    /** Takes the end of a plan back, unless another one has begun since. */
    void reopen(PatientId patient, PlanId ended, LocalDate today) {
        if (open(patient).isPresent()) {
            throw new StaleData();
        }
        var plan = plans.findByPatientIdAndId(patient, ended).orElseThrow(NotFound::new);
        plan.reopen(today, Member.required().clinic());
        plans.save(plan);
    }

    /** What was reached is kept from {@code since} on; null: it is built up again. */
    void maintain(PatientId patient, int newestNo, @Nullable LocalDate since) {
        var plan = openWith(patient, newestNo);
        plan.maintain(since);
        plans.save(plan);
    }

    private Plan openWith(PatientId patient, int newestNo) {
        var plan = open(patient).orElseThrow(NotFound::new);
        if (plan.newestNo() != newestNo) {
            throw new StaleData();
        }
        return plan;
    }

    /** The open plan, held until the end of the transaction against whoever else wants to change it. */
    private Optional<Plan> open(PatientId patient) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 0))")
                .param("patient", "plan of " + patient)
                .query((row, no) -> no)
                .single();
        return plans.findByPatientIdAndState(patient, PlanState.OPEN);
    }

    /** Two plans are never in force on one day. */
    private void requireAfterTheLast(PatientId patient, LocalDate startsOn) {
        jdbc.sql("select max(ended_on) from steadfast.plan where patient_id = :patient")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .optional()
                .filter(lastDay -> !startsOn.isAfter(lastDay))
                .ifPresent(lastDay -> {
                    throw new RuleViolation("plans.rule.starts-before-the-end", lastDay);
                });
    }
}
