package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The figures of the database against {@link SlowWeeks}, over random histories: written and worked out, then gone on
 * with (late entries, corrections, versions, holds, ends,
 * discharges) and worked out again. The seed is told in the log; the same
 * histories come again with {@code -Dadherence.seed}, more of them with {@code -Dadherence.histories}.
 */
@SpringBootTest
class RandomHistoriesTest {

    private static final Logger log = LoggerFactory.getLogger(RandomHistoriesTest.class);

    private static final int HISTORIES = Integer.getInteger("adherence.histories", 2_000);
    private static final int MANY_HISTORIES = 10_000;
    private static final long SEED = Long.getLong("adherence.seed", new Random().nextLong());
    private static final int AT_ONCE = 250;

    /** So many histories are also asked of the arithmetic the program does in memory. */
    private static final int EVERY = 25;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AdherenceReader reader;

    @Autowired
    PlanReader plans;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Value("${steadfast.test.database}")
    String database;

    private SignedInMember therapist;
    private Map<String, Domain> domains;

    @BeforeEach
    void aClinic() {
        therapist = clinics.clinic().therapist();
        domains = catalogue.all().stream()
                .collect(Collectors.toMap(exercise -> exercise.slug().value(), Exercise::domain));
    }

    @Test
    void theFiguresAreWhatASlowAndObviousComputationSays() {
        compare(HISTORIES);
    }

    @Test
    @Tag("long")
    void overManyMoreHistoriesToo() {
        compare(MANY_HISTORIES);
    }

    private void compare(int count) {
        log.info("{} random histories, seed {}", count, SEED);
        for (var from = 0; from < count; from += AT_ONCE) {
            compare(SEED + from, Math.min(AT_ONCE, count - from));
        }
    }

    private void compare(long seed, int count) {
        var patients = patients(count);
        var histories = IntStream.range(0, count)
                .mapToObj(i -> new RandomHistory(
                        patients.get(i),
                        new Random(seed + i),
                        domains.keySet().stream().sorted().limit(12).toList()))
                .toList();
        histories.forEach(RandomHistory::begin);
        check(seed, histories);
        histories.forEach(RandomHistory::goOn);
        check(seed, histories);
    }

    private void check(long seed, List<RandomHistory> histories) {
        HistoryRows.write(
                database,
                therapist,
                histories.stream().map(RandomHistory::history).toList());
        asTherapist(() -> {
            histories.stream()
                    .collect(Collectors.groupingBy(RandomHistory::firstMonday))
                    .values()
                    .forEach(this::rebuild);
            for (var i = 0; i < histories.size(); i++) {
                check(seed + i, histories.get(i), i % EVERY == 0);
            }
        });
    }

    private void rebuild(List<RandomHistory> together) {
        jdbc.sql("select steadfast.adherence_rebuild(:patients, :first, :last)")
                .param(
                        "patients",
                        together.stream()
                                .map(it -> it.history().patient.value())
                                .toArray(UUID[]::new))
                .param("first", together.getFirst().firstMonday())
                .param("last", together.getFirst().lastMonday().plusDays(6))
                .query((row, number) -> number)
                .list();
    }

    private void check(long seed, RandomHistory random, boolean inMemoryToo) {
        var patient = random.history().patient;
        var slowly = new SlowWeeks(random.history(), domains::get).between(random.firstMonday(), random.lastMonday());
        assertThat(reader.weeks(
                        patient, random.firstMonday(), random.lastMonday().plusWeeks(1)))
                .as("history of seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(slowly);
        if (inMemoryToo) {
            var history = plans.history(patient, random.firstMonday());
            var treated = slowly.stream()
                    .filter(week -> IntStream.range(0, 7)
                            .allMatch(day ->
                                    random.history().isInTreatment(week.week().plusDays(day))))
                    .toList(); // the plan of a day says nothing about treatments
            assertThat(treated)
                    .as("plan of seed %d", seed)
                    .allSatisfy(
                            week -> assertThat(WeekPlan.of(history, week.week()).planned(week.item()))
                                    .isEqualTo(week.planned()));
        }
    }

    private List<PatientId> patients(int count) {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        return IntStream.range(0, count)
                .mapToObj(i -> clinic.patientOf(therapist, "Ada"))
                .toList();
    }

    private void asTherapist(Runnable work) {
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    work.run();
                    return true;
                }));
    }
}
