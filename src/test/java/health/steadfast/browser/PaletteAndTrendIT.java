package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Going anywhere by keys alone, and a drawing that only staff fetch. */
class PaletteAndTrendIT extends BrowserTest {

    @Test
    void aPatientIsReachedByKeysFromAnyScreenAndTheFocusComesBack() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/library");
        page.locator("#open-keys button").focus();

        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette-text")).isFocused();
        assertThat(page.locator("#palette-0")).isVisible();
        Screen.isAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#palette-text")).isHidden();
        assertThat(page.locator("#open-keys button")).isFocused();

        page.keyboard().press("Control+k");
        page.keyboard().type("elingham");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/patients/20-4417$"));
        Screen.settled(page);

        assertThat(page.locator(".sf-content")).isFocused();
        page.keyboard().press("Control+k");
        page.keyboard().type("plan");
        assertThat(page.locator("#palette-1")).isVisible();
        Screen.settled(page);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#palette-1")).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
    }

    @Test
    void theKeysAreListedAndSingleKeysCanBeSwitchedOff() {
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/caseload?show=all");

        page.keyboard().press("?");
        assertThat(page.locator("#keys-title")).isVisible();
        Screen.isAccessible(page);
        page.locator("#single-keys").uncheck();
        Screen.settled(page);
        page.keyboard().press("Escape");

        page.reload();
        Screen.settled(page);
        page.keyboard().press("?");
        page.keyboard().press("/");
        assertThat(page.locator("#keys-title")).isHidden();
        assertThat(page.locator("#search input")).not().isFocused();
        page.locator("#open-keys button").click();
        assertThat(page.locator("#single-keys")).not().isChecked();
    }

    @Test
    void theTrendIsDrawnForStaffInItsPlaceAndFetchedByNoPatient() {
        var fetched = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> fetched.add(request.url()));
        signIn("ruth.ellingham@mail.example", DEMO_PASSWORD);
        for (var path : new String[] {"/today", "/progress", "/my-plan"}) {
            open(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        assertThat(fetched).noneMatch(PaletteAndTrendIT::isDrawing);

        page.context().clearCookies();
        signIn("ines.vogt@lindenhof.example", DEMO_PASSWORD);
        open("/patients/20-4417");
        var drawing = page.locator("sf-trend");
        var before = height(drawing);
        assertThat(drawing.locator("svg path").first()).isAttached();

        assertThat(fetched).anyMatch(PaletteAndTrendIT::isDrawing);
        assertThat(height(drawing)).isEqualTo(before).isGreaterThan(100);
        assertThat(drawing.getByText("Version 3")).hasCount(1);
        Screen.isAccessible(page);
    }

    private static double height(Locator of) {
        return of.boundingBox().height;
    }

    private static boolean isDrawing(String url) {
        return url.matches(".*/draw-[^/]*\\.js");
    }
}
