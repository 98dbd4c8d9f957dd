package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.function.Predicate;
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

    @Test
    void aForgottenPasswordIsReplacedByTheLinkOnTheDemosMailPage() {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        open("/forgot-password");
        page.locator("#email input").fill(email);
        page.locator("#send").click();
        assertThat(page.locator("#email")).not().isVisible();

        open(linkMailedTo(email));
        Screen.isAccessible(page);
        page.locator("#new-password input").fill("herons stand in cold water");
        page.locator("#save").click();
        assertThat(page.locator("#to-sign-in")).isVisible();

        signIn(email, "herons stand in cold water");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Caseload")))
                .isVisible();
    }

    @Test
    void whoWaitsForTheCaseloadSeesThatItIsLoading() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/caseload");
        var held = new ArrayList<Route>();
        Predicate<String> calls = url -> url.contains("v-r=uidl");
        page.route(calls, held::add);

        page.locator("vaadin-button[id^=show-]").last().click();

        assertThat(page.locator("vaadin-connection-indicator[loading] .v-loading-indicator"))
                .isVisible();
        held.forEach(Route::resume);
        page.unroute(calls);
        Screen.settled(page);
        assertThat(page.locator("vaadin-connection-indicator[loading]")).hasCount(0);
    }
}
