package health.steadfast.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Works the weeks of a history out twice, by the database and slowly, and gives them only if both agree. */
@SpringBootTest
abstract class WeekExamples {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate SUNDAY = MONDAY.plusDays(6);
    static final String STAND = "stand-feet-together";
    static final String WALK = "walk-heel-strike";
    static final String COINS = "post-coins";
    static final String STRETCH = "wall-calf-stretch";

    private static final int WEEKS = 4;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AdherenceReader reader;

    @Autowired
    AdherenceRebuild rebuild;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TransactionTemplate transactions;

    @Value("${steadfast.test.database}")
    String database;

    private SignedInMember therapist;

    /** Of a patient without a plan. */
    History history;

    PlanItemId item;

    @BeforeEach
    void somebody() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        history = new History(clinic.patientOf(therapist, "Ada"));
        item = PlanItemId.next();
    }

    /** Four weeks from {@link #MONDAY} on, the newest first. */
    List<ItemWeek> weeks() {
        HistoryRows.write(database, therapist, List.of(history));
        var kept = SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    rebuild.all(history.patient);
                    return reader.weeks(history.patient, MONDAY, MONDAY.plusWeeks(WEEKS));
                }));
        var slowly = new SlowWeeks(
                history, slug -> catalogue.get(new ExerciseSlug(slug)).domain());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(slowly.between(MONDAY, MONDAY.plusWeeks(WEEKS - 1L)));
        return kept;
    }

    /** {@link #item} in the week of {@link #MONDAY}. */
    ItemWeek week() {
        return week(item);
    }

    ItemWeek week(PlanItemId of) {
        return weeks().stream()
                .filter(week -> week.item().equals(of) && week.week().equals(MONDAY))
                .findFirst()
                .orElseThrow();
    }

    /** Done as prescribed on days of the week, 0 being Monday. */
    void done(int... days) {
        for (var day : days) {
            history.done(item, STAND, MONDAY.plusDays(day), "1");
        }
    }

    static void assertRatio(Optional<BigDecimal> ratio, String expected) {
        assertThat(ratio).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(expected));
    }
}
