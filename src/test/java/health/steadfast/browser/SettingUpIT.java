package health.steadfast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.steadfast.operations.JarProcess;
import health.steadfast.operations.SeparateServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first start of a real installation: the jar, an empty database, and whoever reads the log. */
class SettingUpIT {

    private static final Duration START = Duration.ofSeconds(120);
    private static final String PASSWORD = "herons stand in cold water";
    private static final Pattern CODE = Pattern.compile("the set-up code is (\\S+)");

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void anEmptyInstallationGetsItsClinicAndItsFirstAdminOnce() throws Exception {
        try (var database = SeparateServer.start(folder);
                var program = JarProcess.start(folder.resolve("serve.log"), settings(database))) {
            program.awaitStatus("/actuator/health/readiness", 200, START);
            var code = CODE.matcher(program.log()).results().findFirst().orElseThrow();

            var late = open(program, "en-GB", "/set-up");
            fill(late, code.group(1), "Seaside", "Noor Haddad", "noor@seaside.example");
            setUpInGerman(open(program, "de-DE", "/"), code.group(1));

            assertThat(zone(database)).isEqualTo("Europe/Oslo");
            save(late);
            assertThat(late.getByRole(AriaRole.ALERT)).containsText("There is a clinic by now");
            late.navigate("/set-up");
            assertThat(late.getByRole(AriaRole.HEADING)).hasText("Page not found");
            late.navigate("/login");
            assertThat(late).hasTitle("Sign in");
        }
    }

    private static void setUpInGerman(Page page, String code) {
        assertThat(page).hasTitle("Ihre Klinik einrichten");
        Screen.isAccessible(page);
        Screen.fitsASmallPhone(page);
        Screen.picture(page, "set-up", 1440, 1000);

        save(page);
        assertThat(page.getByText("Bitte beantworten Sie das.").first()).isVisible();
        fill(page, "AAAA-BBBB-CCCC-DDDD", "Lindenhof", "Tomasz Wilk", "tomasz@lindenhof.example");
        save(page);
        assertThat(page.getByText("Das ist nicht der Einrichtungscode").first()).isVisible();
        assertThat(page.locator("#clinic input")).hasValue("Lindenhof");

        page.locator("#code input").fill(code.toLowerCase(Locale.ROOT));
        page.locator("#new-password input").fill("zu kurz");
        save(page);
        assertThat(page.getByText("mindestens 15 Zeichen").first()).isVisible();

        page.locator("#new-password input").fill(PASSWORD);
        save(page);
        page.waitForURL("**/accounts");
        assertThat(page.getByText("Tomasz Wilk").first()).isVisible();
    }

    private static void fill(Page page, String code, String clinic, String name, String email) {
        page.locator("#code input").fill(code);
        page.locator("#clinic input").fill(clinic);
        page.locator("#zone input").fill("Europe/Oslo");
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Europe/Oslo"))
                .click();
        page.locator("#name input").fill(name);
        page.locator("#email input").fill(email);
        page.locator("#new-password input").fill(PASSWORD);
    }

    private static void save(Page page) {
        page.locator("#save").click();
        Screen.settled(page);
    }

    private static Page open(JarProcess program, String language, String path) {
        var page = Browsers.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(program.address())
                        .setLocale(language)
                        .setViewportSize(1440, 1000))
                .newPage();
        page.navigate(path);
        Screen.settled(page);
        return page;
    }

    private static Map<String, String> settings(SeparateServer database) {
        return Map.of(
                "STEADFAST_DB_URL", database.url(),
                "STEADFAST_DB_OWNER_PASSWORD", SeparateServer.OWNER,
                "STEADFAST_DB_APP_PASSWORD", SeparateServer.APPLICATION);
    }

    private static String zone(SeparateServer database) throws SQLException {
        try (var owner = DriverManager.getConnection(database.url(), "steadfast_owner", SeparateServer.OWNER);
                var statement = owner.createStatement();
                var clinics = statement.executeQuery("select string_agg(zone_id, ' ') from steadfast.clinic")) {
            clinics.next();
            return clinics.getString(1);
        }
    }
}
