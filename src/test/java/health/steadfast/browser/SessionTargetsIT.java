package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import health.steadfast.testing.TestSchedule;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets are measured on a phone, on every step of a session; the clock runs there too. */
class SessionTargetsIT extends OnAPhone {

    @Test
    void theClockRunsHandsFreeAndIsRightAfterASleep() {
        page.clock().install();
        plan.item("wall-calf-stretch", TestSchedule.daily());
        begin();
        tap("tired-3");
        makeReady();
        page.locator("#clock-toggle").click();
        assertThat(page.locator(".pt-clock")).containsText("Get ready");
        assertThat(page.getByRole(AriaRole.TIMER)).hasAttribute("aria-live", "off");
        page.clock().runFor(4_000);
        page.keyboard().press("Space");
        assertThat(page.locator("#clock-toggle")).hasText("Go on");
        page.clock().runFor(60_000);
        assertThat(page.locator(".pt-clock-left")).hasText("6");
        targetsAreLargeEnough();

        page.keyboard().press("Space");
        page.clock().fastForward("30:00");

        assertThat(page.locator(".pt-clock")).containsText("That was all. Well done.");
        Assertions.assertThat(page.locator("#done").boundingBox().height).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyTargetIsLargeEnoughAndFarEnoughFromTheNext(String language) {
        clinics.run(
                "update steadfast.person set language = ? where person_id = ?",
                language,
                account.person().value());
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-one-leg", TestSchedule.daily());
        begin();
        everywhere();
        tap("tired-3");
        everywhere();
        tap("not-today");
        everywhere();
        tap("amount-1");
        everywhere();
        tap("answer-fatigue");
        everywhere();
        tap("answer-smooth");
        everywhere();
        tap("it-hurt");
        everywhere();
        tap("pain-3");
        everywhere();
        tap("answer-hand");
        tap("more-steps");
        tap("effort-4");
        everywhere();
        makeReady();
        everywhere();
        tap("done");
        everywhere();
        tap("answer-held-on");
        tap("effort-5");
        tap("tired-9");
        everywhere();
        tap("undo");
        everywhere();
        Screen.isAccessible(page);
    }

    private void everywhere() {
        page.locator("#step-title").waitFor();
        for (var width : List.of(390, 320)) {
            page.setViewportSize(width, 844);
            targetsAreLargeEnough();
        }
    }

    private void targetsAreLargeEnough() {
        Assertions.assertThat(Targets.problems(page)).as(page.title()).isEmpty();
    }
}
