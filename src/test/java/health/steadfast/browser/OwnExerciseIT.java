package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import health.steadfast.library.MediaFiles;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clinic's own exercise with a photo is made, prescribed and seen by the patient. */
class OwnExerciseIT extends BrowserTest {

    private static final String NAME = "Peel an orange";

    @Test
    void anOwnExerciseWithAPhotoIsMadePrescribedAndSeenByThePatient() {
        var clinic = clinics.clinic();
        var ines = clinic.therapist();
        var patient = clinic.patientOf(ines, "Ruth");
        var record = clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
        signIn(ines);

        makeTheExercise();
        prescribe(record);

        var therapist = page;
        try (var window = Browsers.browser()
                .newContext(windowOptions().setViewportSize(390, 844).setBaseURL("http://localhost:" + port))) {
            page = window.newPage();
            signIn(clinic.account(patient));
            page.locator("#start").click();
            Screen.settled(page);
            page.locator("#tired-3").click();
            Screen.settled(page);
            assertThat(page.getByText("Peel it slowly.")).isVisible();
            assertThePhotoIsSeen(page, "img[src^='exercise-media/']");
            Screen.isAccessible(page);
        } finally {
            page = therapist;
        }
    }

    private void makeTheExercise() {
        open("/library");
        page.locator("#new-exercise").click();
        page.locator("#name-en input").fill(NAME);
        page.locator("#steps-en textarea").fill("Sit at the table.\nPeel it slowly.");
        page.keyboard().press("Tab");
        Screen.settled(page);
        Screen.isAccessible(page);
        page.locator("#save").click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(NAME)))
                .isVisible();
        page.locator("#media input[type=file]")
                .setInputFiles(new FilePayload("../../CON.jpg", "image/jpeg", MediaFiles.photo("jpeg", 640, 480)));
        assertThePhotoIsSeen(page, ".exercise-steps img[src^='exercise-media/']");
        Screen.isAccessible(page);
    }

    private void prescribe(String record) {
        open("/patients/" + record + "/plan/draft");
        page.locator("#search input").fill("orange");
        Screen.settled(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile(NAME)))
                .first()
                .click();
        Screen.settled(page);
        page.locator("#reason").locator("input").fill("She likes oranges.");
        page.keyboard().press("Tab");
        Screen.settled(page);
        page.locator("#publish").click();
        page.waitForURL(url -> !url.contains("/draft"));
        Screen.settled(page);
    }

    /** There, and decoded by the browser. */
    private static void assertThePhotoIsSeen(Page page, String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        page.waitForFunction("it => document.querySelector(it).naturalWidth === 640", selector);
    }
}
