package health.steadfast.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.testing.ClinicFixtures;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey: a fresh browser window for every test, on the running application with its demo clinics. The clock
 * stands still on a Tuesday morning, so that every picture is the same tomorrow.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"steadfast.demo=true", "steadfast.clock=2026-11-17T09:41:00Z"})
@ExtendWith(PictureOfAFailure.class)
abstract class BrowserTest {

    static final String PASSWORD = "a long walk by the river";
    static final String DEMO_PASSWORD = "steadfast-demo";

    @Autowired
    ClinicFixtures clinics;

    @LocalServerPort
    int port;

    Page page;
    private BrowserContext window;

    @BeforeEach
    void openWindow() {
        window = Browsers.browser().newContext(windowOptions().setBaseURL("http://localhost:" + port));
        page = window.newPage();
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    /** How the window is: a desktop with an English browser, unless a test says otherwise. */
    NewContextOptions windowOptions() {
        return new NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    void photograph(Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    /** Opens an address of the application and waits for its first view. */
    void open(String path) {
        page.navigate(path);
        Screen.settled(page);
    }

    /** Signs in through the sign-in page, with the password that this gives to the member. */
    void signIn(SignedInMember member) {
        signIn(clinics.password(member, PASSWORD), PASSWORD);
    }

    /** The link in the newest mail to an address: the demo has no mail server, its mails stand on a page. */
    String linkMailedTo(String email) {
        var mail = page.locator("article")
                .filter(new Locator.FilterOptions().setHasText(email))
                .first();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            open("/demo/mail");
            return mail.count() > 0;
        });
        return URI.create(mail.locator("a").first().getAttribute("href")).getPath();
    }

    void signIn(String email, String password) {
        open("/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        Screen.settled(page);
    }
}
