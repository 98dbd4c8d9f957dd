package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import health.steadfast.testing.TestSchedule;
import java.util.List;
import java.util.Map;
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

    /** Main at least 72 px, Done 120 where it is the main thing, others 60, the small ones of the bar 48; 12 apart. */
    private void targetsAreLargeEnough() {
        @SuppressWarnings("unchecked")
        var targets = (List<Map<String, Object>>) page.evaluate("""
                () => [...document.querySelectorAll('main vaadin-button, main a, main .pt-check')]
                    .filter(it => it.checkVisibility())
                    .map(it => {
                        const box = it.getBoundingClientRect();
                        const least = it.matches('.pt-done') ? 120 : it.matches('.pt-main') ? 72
                            : it.closest('.sf-figure-buttons') ? 48 : 60;
                        return { id: it.id || it.className, least, height: box.height, width: box.width,
                            top: box.top, bottom: box.bottom, left: box.left, right: box.right,
                            font: parseFloat(getComputedStyle(it).fontSize) };
                    })
                """);
        Assertions.assertThat(targets).isNotEmpty();
        for (var target : targets) {
            Assertions.assertThat(number(target, "height"))
                    .as("%s on %s", target, page.title())
                    .isGreaterThanOrEqualTo(number(target, "least"));
            Assertions.assertThat(number(target, "right"))
                    .as("%s on %s", target, page.title())
                    .isLessThanOrEqualTo(page.viewportSize().width);
            for (var other : targets) {
                Assertions.assertThat(other == target || apart(target, other) >= 11.5)
                        .as("%s and %s on %s", target, other, page.title())
                        .isTrue();
            }
        }
    }

    private static double apart(Map<String, Object> one, Map<String, Object> other) {
        var across =
                Math.max(number(one, "left") - number(other, "right"), number(other, "left") - number(one, "right"));
        var along =
                Math.max(number(one, "top") - number(other, "bottom"), number(other, "top") - number(one, "bottom"));
        return Math.max(across, along);
    }

    private static double number(Map<String, Object> target, String name) {
        return ((Number) target.get(name)).doubleValue();
    }
}
