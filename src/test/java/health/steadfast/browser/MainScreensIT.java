package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The screens people see most, in the demo clinic as on 17 November 2026; {@code -Dpictures} keeps what they show. */
class MainScreensIT extends BrowserTest {

    private static final int MOST_STEPS = 12;

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
        Screen.picture(page, "plan-builder", 1440, 900);
    }

    @Test
    void aQuickPlanFitsOneScreen() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        page.setViewportSize(1180, 820);
        open("/patients/20-4417/plan/quick");

        assertThat(page.locator("#publish")).isVisible();
        Screen.picture(page, "quick-plan", 1180, 820);
    }

    @Test
    void theLibraryIsSearchedAndOpenedByKeysAlone() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/library");

        page.keyboard().press("/");
        assertThat(page.locator("#search input")).isFocused(); // the server moves the focus
        page.keyboard().type("stand on one leg");
        page.waitForURL(url -> url.contains("one"));
        Screen.settled(page);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("vaadin-grid#exercises")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        Screen.settled(page);
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.contains("/library/stand-one-leg"));
        assertThat(heading("Stand on one leg")).isVisible();
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
        goOnTo("#done");

        assertThat(page.locator("#done")).isVisible();
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
        Screen.picture(page, "player", 390, 844);
    }

    @Test
    void afterAnExerciseOneTapTellsHowSteadyItWas() {
        signIn("dorte.kjaer@mail.example", DEMO_PASSWORD);
        open("/today");
        page.setViewportSize(390, 844);
        page.locator("#start, #do-some, #do-more").first().click();
        Screen.settled(page);
        goOnTo("#answer-rock-steady");

        assertThat(page.locator("#answer-rock-steady")).isVisible();
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
        Screen.picture(page, "steadiness", 390, 844);
    }

    /** Goes on through what a session shows and asks, until this is there. */
    private void goOnTo(String wanted) {
        for (var step = 0; step < MOST_STEPS && !page.locator(wanted).isVisible(); step++) {
            page.locator(".pt-check").all().forEach(Locator::click);
            Screen.settled(page);
            page.locator("#tired-3, #ready, #done, #effort-3, #answer-smooth")
                    .first()
                    .click();
            Screen.settled(page);
        }
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }
}
