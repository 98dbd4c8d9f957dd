package health.steadfast.testing;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.adherence.AdherenceRebuild;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A handful of patients whose weeks look different, for screens with a caseload. */
@Component
public class CaseloadStories {

    private static final List<String> EXERCISES =
            List.of("walk-heel-strike", "stand-feet-together", "post-coins", "wall-calf-stretch");

    private final PlanFixtures plans;
    private final LogFixtures logs;
    private final AdherenceRebuild rebuild;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CaseloadStories(
            PlanFixtures plans,
            LogFixtures logs,
            AdherenceRebuild rebuild,
            TransactionTemplate transactions,
            Clock clock) {
        this.plans = plans;
        this.logs = logs;
        this.rebuild = rebuild;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Patients of one therapist: on plan, fallen, silent, on hold for a possible relapse, new, without a plan. */
    public void tell(TestClinic clinic, SignedInMember therapist) {
        var today = LocalDate.now(clock);
        trained(clinic, therapist, "Bram", 14, 1, 3, 4);
        var dorte = trained(clinic, therapist, "Dorte", 14, 1, 2, 3);
        logs.fall(therapist, dorte, "FALL", "A_LITTLE", today.minusDays(1));
        logs.fall(therapist, dorte, "NEAR_FALL", "NONE", today.minusDays(2));
        logs.fall(therapist, dorte, "NEAR_FALL", "NONE", today.minusDays(3));
        trained(clinic, therapist, "Jonas", 14, 9, 2, 3);
        var marit = trained(clinic, therapist, "Marit", 14, 3, 2, 4);
        plans.pause(therapist, marit, PauseKind.RELAPSE_SUSPECTED, today.minusDays(2), null);
        rebuild(therapist, marit);
        trained(clinic, therapist, "Yusuf", 14, 1, 2, 2);
        planned(therapist, clinic.patientOf(therapist, "Noor"), today);
        clinic.patientOf(therapist, "Ada");
    }

    private PatientId trained(
            TestClinic clinic, SignedInMember therapist, String name, int weeks, int lastDaysAgo, int every, int axes) {
        var today = LocalDate.now(clock);
        var patient = clinic.patientOf(therapist, name);
        var plan = plans.planBy(therapist, patient, WeekPlan.weekOf(today).minusWeeks(weeks));
        List<PlanItemId> items = EXERCISES.stream()
                .limit(axes)
                .map(exercise -> plan.item(exercise, TestSchedule.timesAWeek(3)))
                .toList();
        for (var ago = lastDaysAgo; ago < weeks * 7; ago += every) {
            for (var i = 0; i < items.size(); i++) {
                if ((ago + i) % 4 != 0) {
                    logs.log(therapist, patient, items.get(i), today.minusDays(ago), i == 1 ? "0.6" : "1");
                }
            }
        }
        rebuild(therapist, patient);
        return patient;
    }

    private void planned(SignedInMember therapist, PatientId patient, LocalDate startsOn) {
        var plan = plans.planBy(therapist, patient, startsOn);
        EXERCISES.forEach(exercise -> plan.item(exercise, TestSchedule.timesAWeek(3)));
        rebuild(therapist, patient);
    }

    private void rebuild(SignedInMember therapist, PatientId patient) {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(patient);
                    return true;
                }));
    }
}
