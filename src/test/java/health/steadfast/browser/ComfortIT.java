package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a patient chose for this device is there at the next visit, and the largest letters still fit the smallest phone. */
class ComfortIT extends BrowserTest {

    @Test
    void largeLettersAndCalmAreRememberedAndFitTheSmallestPhone() {
        signIn("ruth.ellingham@mail.example", DEMO_PASSWORD);
        page.setViewportSize(320, 640);
        open("/help");
        page.locator("#text-size-very-large").click();
        page.locator("#calm").click();
        Screen.settled(page);

        for (var address : new String[] {"/help", "/today", "/my-plan", "/progress", "/contact", "/contact/messages"}) {
            open(address);
            assertThat(zoom()).as(address).isEqualTo("1.3");
            assertThat(page.evaluate("document.body.classList.contains('sf-calm')"))
                    .isEqualTo(true);
            Screen.fitsASmallPhone(page);
        }
    }

    private String zoom() {
        return String.valueOf(page.evaluate("getComputedStyle(document.querySelector('main')).zoom"));
    }
}
