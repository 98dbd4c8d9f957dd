package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everything else is for: prescribe, train, log, and see it in the adherence; the patient by keyboard alone. */
class TheMainJobIT extends BrowserTest {

    private static final int MOST_TABS = 60;

    @Autowired
    Clock clock;

    @Test
    void aTherapistPrescribesAPatientLogsAndTheFigureFollows() {
        var email = "astrid-" + UUID.randomUUID() + "@mail.example";
        signIn(clinics.clinic().therapist());

        admit(email);
        prescribe();
        var chart = page.url().replaceAll("/plan.*", "");
        trainAsThePatient(email);

        page.navigate(chart);
        Screen.settled(page);
        assertThat(page.getByText("1 of " + plannedThisWeek()).first()).isVisible();
        Screen.isAccessible(page);
    }

    /** Five times a week, beginning today: the part of it that the rest of the week holds. */
    private long plannedThisWeek() {
        var daysLeft = 8 - LocalDate.now(clock).getDayOfWeek().getValue();
        return Math.round(5 * daysLeft / 7.0);
    }

    private void admit(String email) {
        page.locator("#new-patient").click();
        page.getByLabel("Given name").fill("Astrid");
        page.getByLabel("Family name").fill("Nyberg");
        page.getByLabel("Birth date").fill("4 Mar 1974");
        page.keyboard().press("Tab");
        choose("Falls in the past 12 months", "None");
        tick("Aids", "None");
        choose("When training", "Somebody stands by");
        tick("Contraindications", "None known");
        page.getByLabel("Top problem").fill("I drop coins at the baker's.");
        choose("Minutes a day", "20");
        for (var block : new String[] {"Strength", "Stiffness", "Balance", "Coordination"}) {
            choose(block, "Mild");
        }
        page.getByLabel("E-mail").fill(email);
        Screen.isAccessible(page);
        page.locator("#save").click();
        page.waitForURL("**/patients/*-*");
        open(URI.create(page.url()).getPath() + "/plan/draft");
        Screen.settled(page);
    }

    private void prescribe() {
        page.locator("#search input").fill("Post coins");
        Screen.settled(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("Post coins")))
                .first()
                .click();
        Screen.settled(page);
        page.locator("#reason").locator("input").fill("Coins first, they are her wish.");
        page.keyboard().press("Tab");
        Screen.settled(page);
        Screen.isAccessible(page);
        page.locator("#publish").click();
        page.waitForURL(url -> !url.contains("/draft"));
        Screen.settled(page);
    }

    private void trainAsThePatient(String email) {
        var therapist = page;
        try (var window = Browsers.browser().newContext(windowOptions().setBaseURL("http://localhost:" + port))) {
            page = window.newPage();
            page.setViewportSize(390, 844);
            acceptTheInvitation(email);
            press("start");
            press("tired-3");
            press("done");
            press("answer-smooth");
            press("effort-5");
            press("tired-5");
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("That is done, Astrid")))
                    .isVisible();
            Screen.isAccessible(page);
        } finally {
            page = therapist;
        }
    }

    private void acceptTheInvitation(String email) {
        open(linkMailedTo(email));
        type("birth-day", "4");
        type("birth-month", "3");
        type("birth-year", "1974");
        type("new-password", PASSWORD);
        press("save");
        page.waitForURL("**/today");
        Screen.settled(page);
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
    }

    /** Types into the field with this id, reached by the Tab key. */
    private void type(String id, String text) {
        reach(id);
        page.keyboard().type(text);
    }

    /** Presses Enter on the control with this id, reached by the Tab key. */
    private void press(String id) {
        assertThat(page.locator("#" + id)).isVisible();
        Screen.settled(page);
        reach(id);
        page.keyboard().press("Enter");
        Screen.settled(page);
    }

    private void reach(String id) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate("id => !!document.activeElement?.closest('#' + id)", id))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to #" + id + " by the Tab key on " + page.url());
    }

    private void choose(String group, String choice) {
        pick(AriaRole.RADIOGROUP, group, "vaadin-radio-button", choice);
    }

    private void tick(String group, String choice) {
        pick(AriaRole.GROUP, group, "vaadin-checkbox", choice);
    }

    private void pick(AriaRole role, String group, String kind, String choice) {
        page.getByRole(role, new GetByRoleOptions().setName(Pattern.compile("^" + group)))
                .last()
                .locator(kind)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(choice, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
    }
}
