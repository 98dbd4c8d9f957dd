package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.steadfast.accounts.SignedInMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HelpIT extends BrowserTest {

    @Override
    NewContextOptions windowOptions() {
        return super.windowOptions().setViewportSize(390, 844);
    }

    @BeforeEach
    void patientAtContact() {
        var clinic = clinics.clinic();
        SignedInMember patient = clinic.account(clinic.patientOf(clinic.therapist(), "Ada"));
        signIn(patient);
        open("/contact");
    }

    @Test
    void helpIsOneTapAwayAndLeadsBack() {
        page.locator("#help").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Help");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);

        page.locator("#close").click();

        assertThat(page).hasURL("http://localhost:" + port + "/contact");
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
    }

    @Test
    void aDarkScreenIsKeptOnThisDevice() {
        page.locator("#help").click();
        page.getByLabel("Dark screen").check();
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");

        page.reload();

        assertThat(page.getByLabel("Dark screen")).isChecked();
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    }

    @Test
    void theSkipLinkIsTheFirstStopOfTheKeyboard() {
        var skip = page.locator("a, button, vaadin-button, [tabindex='0']").first();
        assertThat(skip).hasText("To the content");

        skip.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#content")).isFocused();
    }
}
