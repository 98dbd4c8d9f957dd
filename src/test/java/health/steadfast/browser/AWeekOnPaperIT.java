package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet that came back on paper, keyed without touching the mouse. */
class AWeekOnPaperIT extends BrowserTest {

    /** Two keys a second are slow, and a week takes a minute then. */
    private static final int KEYS_OF_A_MINUTE = 120;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Clock clock;

    private SignedInMember ines;
    private PatientId ruth;
    private PlanItemId coins;
    private LocalDate monday;
    private int keys;

    @BeforeEach
    void aPlan() {
        var today = LocalDate.now(clock);
        monday = WeekPlan.weekOf(today).minusWeeks(1);
        var clinic = clinics.clinic();
        ines = clinic.therapist();
        ruth = clinic.patientOf(ines, "Ruth");
        var plan = plans.planBy(ines, ruth, today.minusDays(40));
        coins = plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-feet-together", TestSchedule.daily());
    }

    @Test
    void aWeekOnPaper() {
        signIn(ines);
        open(record() + "/sessions");
        Hands.KEYBOARD.press(page, "#key-a-week");
        page.waitForURL("**/sheet");
        open(record() + "/sheet?week=" + monday);
        Screen.isAccessible(page);
        start(0);
        for (var day = 0; day < 3; day++) {
            aLine();
        }
        assertThat(page.locator("#sheet-count")).hasText("6 exercises ticked");

        page.reload();
        Screen.settled(page);

        assertThat(page.locator("#sheet-note")).containsText("What you had keyed is still here.");
        start(3);
        for (var day = 3; day < 7; day++) {
            aLine();
        }
        key("Control+Enter");
        assertThat(page.getByText("Saved for Ruth: 14 exercises in this week.")).isVisible();
        assertThat(keys).isLessThan(KEYS_OF_A_MINUTE);
        stored("exercise_log", "source = 'PAPER' and not superseded", 14);
        stored("day_answer", "effort = 'JUST_RIGHT' and steadiness = 'STEADY'", 7);
        stored("day_session", "fatigue_before = 3 and fatigue_after = 5", 7);
        Screen.isAccessible(page);

        Hands.KEYBOARD.press(page, "#undo");
        assertThat(page.getByText("Taken back.")).isVisible();
        stored("exercise_log", "not superseded", 0);
        Screen.fitsASmallPhone(page);
    }

    /** Two exercises, just right, steady, tired three before and five after. */
    private void aLine() {
        key("x");
        key("x");
        key("ArrowRight");
        key("ArrowRight");
        key("Space");
        key("ArrowRight");
        key("ArrowRight");
        key("Space");
        key("ArrowRight");
        key("ArrowRight");
        key("ArrowRight");
        key("3");
        key("ArrowRight");
        key("5");
        key("Enter");
    }

    private void start(int day) {
        page.locator("#item-%s-%s".formatted(coins, monday.plusDays(day))).focus();
    }

    private void key(String key) {
        page.keyboard().press(key);
        keys++;
    }

    private String record() {
        return "/patients/"
                + clinics.value("select record_number from steadfast.patient where patient_id = ?", ruth.value());
    }

    private void stored(String table, String condition, int rows) {
        assertThat(clinics.count("steadfast.%s where patient_id = '%s' and %s".formatted(table, ruth, condition)))
                .isEqualTo(rows);
    }
}
