package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Domain;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPaused;
import health.steadfast.plans.PlanPublished;
import health.steadfast.plans.PlanReader;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.ExerciseLogged;
import health.steadfast.training.LoggedExercise;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The kept weeks, changed event by event, against an obvious computation of every week from plan and logs. */
@SpringBootTest
class RandomHistoriesTest {

    private static final List<String> EXERCISES =
            List.of("stand-feet-together", "walk-heel-strike", "post-coins", "wall-calf-stretch");
    private static final List<String> COMPLETIONS = List.of("0", "0.25", "0.5", "0.8", "1", "1", "1", "1.2");
    private static final int WEEKS = 8;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    PlanReader planReader;

    @Autowired
    AdherenceReader reader;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("seeds")
    void theKeptWeeksAreWhatPlanAndLogsSay(int seed) {
        var history = new History(new Random(seed));
        history.happen();

        SignedIn.as(
                history.therapist,
                () -> transactions.execute(status -> {
                    var first = history.monday(0);
                    var last = history.monday(WEEKS + AdherenceRebuild.WEEKS_AHEAD);
                    assertThat(reader.weeks(history.patient, first, last.plusWeeks(1)))
                            .containsExactlyInAnyOrderElementsOf(slowly(history, first, last));
                    return true;
                }));
    }

    private List<ItemWeek> slowly(History history, LocalDate first, LocalDate last) {
        var plan = planReader.history(history.patient, first);
        return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> WeekPlan.of(plan, monday))
                .flatMap(week -> week.items().stream()
                        .map(item -> new ItemWeek(
                                item.id(),
                                item.axis(),
                                history.domainOf(item.exercise().value()),
                                week.week(),
                                week.planned(item.id()),
                                DoneCount.of(week, item.id(), history.logged))))
                .toList();
    }

    /** Somebody's plan, pauses and logs over the weeks, in a random order of events. */
    private final class History {

        private final Random random;
        private final SignedInMember therapist;
        private final PatientId patient;
        private final LocalDate start = WeekPlan.weekOf(LocalDate.now(clock)).minusWeeks(WEEKS);
        private final List<PlanItemId> items = new ArrayList<>();
        private final List<LoggedExercise> logged = new ArrayList<>();

        History(Random random) {
            this.random = random;
            var clinic = clinics.clinic();
            therapist = clinic.therapist();
            patient = clinic.patientOf(therapist, "Ada");
        }

        LocalDate monday(int week) {
            return start.plusWeeks(week);
        }

        void happen() {
            var plan = plans.planBy(therapist, patient, day(0, 7));
            for (var i = 0; i < 1 + random.nextInt(EXERCISES.size()); i++) {
                items.add(plan.item(EXERCISES.get(i), schedule()));
            }
            publish(new PlanPublished(therapist.clinic(), patient, plan.id(), 1, start));
            for (var i = 0; i < 50; i++) {
                var dice = random.nextInt(20);
                if (dice == 0) {
                    plan = changed(plan);
                } else if (dice == 1) {
                    pause();
                } else {
                    train();
                }
            }
        }

        private TestPlan changed(TestPlan before) {
            var startsOn = day(0, WEEKS * 7);
            var next = before.next(startsOn);
            for (var i = 0; i < items.size(); i++) {
                if (random.nextInt(4) > 0) {
                    next.keep(items.get(i), EXERCISES.get(i), schedule());
                }
            }
            publish(new PlanPublished(therapist.clinic(), patient, next.id(), next.no(), startsOn));
            return next;
        }

        private void pause() {
            var from = day(0, WEEKS * 7);
            plans.pause(therapist, patient, PauseKind.ILLNESS, from, from.plusDays(random.nextInt(12)));
            publish(new PlanPaused(therapist.clinic(), patient, from));
        }

        private void train() {
            var item = items.get(random.nextInt(items.size()));
            var day = day(0, WEEKS * 7 + 1);
            var completion = COMPLETIONS.get(random.nextInt(COMPLETIONS.size()));
            var log = logs.log(therapist, patient, item, day, completion);
            logged.add(Weeks.log(item, day, Double.parseDouble(completion)));
            publish(new ExerciseLogged(therapist.clinic(), patient, item, log, day));
        }

        private LocalDate day(int from, int days) {
            return start.plusDays(from + random.nextInt(days));
        }

        private TestSchedule schedule() {
            var timesADay = 1 + random.nextInt(2);
            return switch (random.nextInt(3)) {
                case 0 -> new TestSchedule("DAILY", null, null, timesADay);
                case 1 -> new TestSchedule("WEEKDAYS", null, 1 + random.nextInt(127), timesADay);
                default -> new TestSchedule("TIMES_A_WEEK", 1 + random.nextInt(7), null, timesADay);
            };
        }

        Domain domainOf(String exercise) {
            return switch (exercise) {
                case "stand-feet-together" -> Domain.BALANCE;
                case "walk-heel-strike" -> Domain.GAIT;
                case "post-coins" -> Domain.FINE_MOTOR;
                default -> Domain.STRETCHING;
            };
        }

        private void publish(ClinicEvent event) {
            SignedIn.as(
                    therapist,
                    () -> transactions.execute(status -> {
                        events.publishEvent(event);
                        return true;
                    }));
        }
    }
}
