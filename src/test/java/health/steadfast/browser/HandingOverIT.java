package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.PatientId;
import org.junit.jupiter.api.Test;

/** A therapist leaves: three patients go to a colleague who accepts, and the chart that is still open closes. */
class HandingOverIT extends BrowserTest {

    @Test
    void threePatientsChangeHandsAndTheOldTherapistsOpenChartCloses() {
        var clinic = clinics.clinic();
        var leaving = clinic.therapist();
        var staying = clinic.therapist();
        var ada = clinic.patientOf(leaving, "Ada");
        clinic.patientOf(leaving, "Bea");
        clinic.patientOf(leaving, "Carl");
        signIn(leaving);

        open("/team");
        Screen.isAccessible(page);
        page.locator("#all-patients").click();
        Screen.settled(page);
        page.locator("#ask").click();
        assertThat(page.locator("#open-hand-overs")).containsText("3 patients");
        open("/patients/" + recordOf(ada));
        assertThat(heading("Ada Example")).isVisible();

        accept(staying, ada);

        page.waitForURL(url -> url.contains("/caseload"));
        Screen.settled(page);
        assertThat(page.getByText("This record is not yours any more")).isVisible();
        open("/patients/" + recordOf(ada));
        assertThat(heading("Ada Example")).isHidden();
    }

    private void accept(SignedInMember receiver, PatientId patient) {
        var sender = page;
        try (var window = Browsers.browser().newContext(windowOptions().setBaseURL("http://localhost:" + port))) {
            page = window.newPage();
            signIn(receiver);
            open("/team");
            page.locator("#accept").click();
            Screen.settled(page);
            assertThat(page.locator("#open-hand-overs")).isHidden();
            open("/patients/" + recordOf(patient) + "/record");
            assertThat(heading("Ada Example")).isVisible();
            Screen.isAccessible(page);
            Screen.fitsASmallPhone(page);
        } finally {
            page = sender;
        }
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    private String recordOf(PatientId patient) {
        return clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
    }
}
