package health.steadfast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.adherence.AdherenceReader;
import health.steadfast.adherence.AdherenceRebuild;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.LogEntry;
import health.steadfast.training.MyLogs;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.RosterService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the program takes with a tenth of the big data and with all of it: 200 therapists, 10,000 patients, ten
 * million logged exercises. Called by {@code bench/big-data}; a limit that is missed is a failure.
 */
@SpringBootTest
@Tag("long")
class BigDataBench {

    private static final int THERAPISTS = Integer.getInteger("bench.therapists", 200);
    private static final int WEEKS = 50;
    private static final int DAYS_A_WEEK = 5;
    private static final List<String> EXERCISES = List.of("walk-sideways", "post-coins", "stand-one-leg", "stack-cups");

    private static final int RUNS = 400;

    /** Milliseconds in which 95 of 100 are answered. */
    private static final Map<String, Integer> LIMITS = Map.of(
            "caseload of 50 patients", 50,
            "the same, 50 users at once", 50,
            "chart overview", 80,
            "adherence, 50 patients × 12 weeks", 20,
            "one exercise logged", 60);

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    AdherenceRebuild rebuild;

    @Autowired
    AdherenceReader adherence;

    @Autowired
    RosterService roster;

    @Autowired
    ChartService chart;

    @Autowired
    MyLogs myLogs;

    @Autowired
    TransactionTemplate transactions;

    @Value("${steadfast.test.database}")
    String database;

    private final List<PlanItemId> items = new ArrayList<>();
    private List<SignedInMember> therapists = List.of();
    private TestClinic clinic;
    private PatientId patient;

    @Test
    @Timeout(7200)
    void staysFlatFromATenthToAllOfIt() throws SQLException {
        clinic = clinics.clinic();
        therapists =
                IntStream.range(0, THERAPISTS).mapToObj(n -> clinic.therapist()).toList();
        var model = clinics.clinic();
        aYearOf(model);
        try (var big = new BigClinic(database, clinic.id(), therapists, model.id())) {
            big.growTo(THERAPISTS / 10);
            var logsOfATenth = big.logs();
            var tenth = measure(0);
            big.growTo(THERAPISTS);
            System.out.printf("%,d and %,d logged exercises%n", logsOfATenth, big.logs());
            report(tenth, measure(BigClinic.PATIENTS_EACH));
        }
    }

    /** One patient with four exercises five times a week over 50 weeks, every one logged; the weeks worked out. */
    private void aYearOf(TestClinic model) {
        var therapist = model.therapist();
        patient = model.patientOf(therapist, "Model");
        var account = model.account(patient);
        var start = WeekPlan.weekOf(clinics.today()).minusWeeks(WEEKS);
        var plan = plans.planBy(therapist, patient, start);
        for (var exercise : EXERCISES) {
            var item = plan.item(exercise, TestSchedule.timesAWeek(DAYS_A_WEEK));
            items.add(item);
            for (var day = 0; day < WEEKS * DAYS_A_WEEK; day++) {
                logs.log(account, patient, item, start.plusDays(day / DAYS_A_WEEK * 7 + day % DAYS_A_WEEK), "1");
            }
        }
        SignedIn.as(therapist, () -> {
            transactions.executeWithoutResult(it -> rebuild.all(patient));
            return null;
        });
    }

    /** What is asked all day long, by the therapists of the first tenth; the patients from {@code first} on log. */
    private Map<String, Timing> measure(int first) {
        var fifty = IntStream.range(first, first + BigClinic.PATIENTS_EACH)
                .mapToObj(n -> new PatientId(BigClinic.copyOf(patient.value(), n)))
                .toList();
        var accounts = fifty.stream().map(clinic::account).toList();
        var week = WeekPlan.weekOf(clinics.today());
        var found = new LinkedHashMap<String, Timing>();
        found.put("caseload of 50 patients", Timing.of(RUNS, n -> as(therapist(n), roster::open)));
        found.put("the same, 50 users at once", Timing.ofUsers(50, n -> as(therapist(n), roster::open)));
        found.put(
                "chart overview",
                Timing.of(RUNS, n -> as(therapist(n / 50), () -> chart.open(BigClinic.recordOf(n % inATenth())))));
        found.put(
                "adherence, 50 patients × 12 weeks",
                Timing.of(
                        RUNS,
                        n -> as(
                                therapists.getFirst(),
                                () -> transactions.execute(it -> adherence.axes(fifty, week.minusWeeks(12), week)))));
        found.put(
                "one exercise logged",
                Timing.of(items.size() * 50, n -> as(accounts.get(n % 50), () -> log(first + n % 50, n / 50))));
        return found;
    }

    private SignedInMember therapist(int n) {
        return therapists.get(n % (THERAPISTS / 10));
    }

    private static int inATenth() {
        return THERAPISTS / 10 * BigClinic.PATIENTS_EACH;
    }

    private boolean log(int no, int item) {
        myLogs.log(Ids.next(), new PlanItemId(BigClinic.copyOf(items.get(item).value(), no)), LogEntry.done());
        return true;
    }

    private static Callable<?> as(SignedInMember member, Callable<?> act) {
        return () -> SignedIn.as(member, act);
    }

    private static void report(Map<String, Timing> tenth, Map<String, Timing> all) {
        System.out.printf(
                "%-36s %10s %10s %8s %8s %8s%n", "ms, 95 of 100", "a tenth", "all", "ratio", "limit", "CPU ms");
        all.forEach((what, timing) -> System.out.printf(
                "%-36s %10.1f %10.1f %8.2f %8d %8.1f%n",
                what,
                tenth.get(what).p95(),
                timing.p95(),
                timing.p95() / tenth.get(what).p95(),
                LIMITS.get(what),
                timing.cpu()));
        assertThat(all)
                .allSatisfy((what, timing) -> assertThat(timing.p95()).as(what).isLessThanOrEqualTo(LIMITS.get(what)));
    }
}
