package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes back gets the page anew, and everything else from what the browser has kept. */
class RepeatedVisitIT extends BrowserTest {

    private static final long MOST_BYTES = 15_000;

    @ParameterizedTest
    @CsvSource({"ines.vogt@lindenhof.example,caseload", "ruth.ellingham@mail.example,today"})
    void aRepeatedVisitBringsLittleOverTheWire(String email, String firstScreen) {
        signIn(email, DEMO_PASSWORD);
        assertThat(page.url()).endsWith(firstScreen);
        page.waitForLoadState(LoadState.NETWORKIDLE); // pictures of the first visit are no part of the second
        var wire = new Wire(page.context(), page);

        page.navigate(page.url());
        Screen.settled(page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var bytes = wire.take();

        assertThat(bytes.keySet()).contains("Document", "XHR");
        assertThat(bytes.values().stream().mapToLong(Long::longValue).sum())
                .as("bytes by kind: " + bytes)
                .isBetween(MOST_BYTES / 5, MOST_BYTES);
    }
}
