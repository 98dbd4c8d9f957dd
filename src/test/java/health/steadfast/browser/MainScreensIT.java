package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The screens people see most, in the demo clinic as on 17 November 2026; {@code -Dpictures} keeps what they show. */
class MainScreensIT extends BrowserTest {

    @Test
    void theCaseloadBeginsWithWhoNeedsTheTherapist() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/caseload?show=all");

        assertThat(page.getByText("Possible relapse").first()).isVisible();
        assertThat(page.getByText("Marit Solheim").first()).isVisible();
        Screen.picture(page, "caseload", 1440, 900);
        Screen.show(page, ColorScheme.DARK);
        Screen.picture(page, "caseload-dark", 1440, 900);
        Screen.show(page, ColorScheme.LIGHT);
        Screen.picture(page, "caseload-phone", 390, 844);
    }

    @Test
    void theChartTellsWhatWasDoneOfWhatWasPlanned() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/patients/20-4417");

        assertThat(heading("Ruth Ellingham")).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
        Screen.picture(page, "chart", 1440, 900);
    }

    @Test
    void prescribingShowsTheCatalogueBesideThePlan() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/patients/20-4417/plan/draft");

        assertThat(page.locator("#publish")).isVisible();
        Screen.picture(page, "plan", 1440, 900);
    }

    @Test
    void todayAsksForOneThing() {
        signIn("ruth.ellingham@mail.example", DEMO_PASSWORD);
        open("/today");

        assertThat(page.locator("#start")).isVisible();
        Screen.picture(page, "today", 390, 844);
        Screen.show(page, ColorScheme.DARK);
        Screen.picture(page, "today-dark", 390, 844);
        Screen.show(page, ColorScheme.LIGHT);
    }

    @Test
    void aFallIsReportedInThreeTapsAndTellsWhatRests() {
        signIn("anna.keller@mail.example", DEMO_PASSWORD);
        open("/fall");
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        Screen.isAccessible(page);
        Screen.picture(page, "fall", 390, 844);
    }

    @Test
    void thePlayerShowsTheSupportBeforeTheSteps() {
        signIn("bram.de.witte@mail.example", DEMO_PASSWORD);
        open("/today");
        page.setViewportSize(390, 844);
        page.locator("#start, #do-some, #do-more").first().click();
        Screen.settled(page);
        page.locator("#tired-3").click();
        Screen.settled(page);
        for (var box : page.locator(".pt-check").all()) {
            box.click();
        }
        Screen.settled(page);
        if (page.locator("#ready").isVisible()) {
            page.locator("#ready").click();
            Screen.settled(page);
        }

        assertThat(page.locator("#done")).isVisible();
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
        Screen.picture(page, "player", 390, 844);
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }
}
