package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SigningInIT extends BrowserTest {

    @Test
    void theSignInIsThereForEverybodyAndOnEveryScreen() {
        open("/login");

        assertThat(page).hasTitle("Sign in");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
        Screen.picture(page, "login", 1440, 900);
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        open("/login");

        page.locator("input[name=username]").fill("nobody@nowhere.example");
        page.locator("input[name=password]").fill("a wrong password");
        page.keyboard().press("Enter");

        assertThat(page.getByText("That did not work")).isVisible();
        Screen.isAccessible(page);
    }

    @Test
    void anUnknownAddressBelowAnotherShowsTheSamePage() {
        signIn(clinics.clinic().therapist());

        open("/patients/20-4417/no-such-part");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Page not found")))
                .isVisible();
    }

    @Test
    void anUnknownAddressShowsOnePageThatLeadsOn() {
        signIn(clinics.clinic().therapist());

        open("/no-such-view");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Page not found")))
                .isVisible();
        Screen.isAccessible(page);
    }
}
