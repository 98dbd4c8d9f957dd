package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every address with a parameter, with values that nobody was given. */
@SpringBootTest
class OddAddressesTest extends SpringBrowserlessTest {

    private static final List<String> ODD = List.of(
            "-1",
            "0",
            "9223372036854775808",
            "1e9",
            "20-4417",
            "%2F",
            "%00",
            "a;jsessionid=1",
            "{{7*7}}",
            "' or 1=1--",
            "<img src=x onerror=alert(1)>",
            "x".repeat(8_000));

    @Autowired
    ClinicFixtures clinics;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @MethodSource("addressesWithAParameter")
    void leadToThePageForWhatIsNotThere(String route) {
        var therapist = clinics.clinic().therapist();
        for (var odd : ODD) {
            if (!route.startsWith("invitation/")) {
                SignedIn.as(therapist);
            }
            UI.getCurrent().navigate(route.replaceFirst(":[a-z]+", Matcher.quoteReplacement(odd)));

            var page = (Component) getCurrentView();
            assertThat(page).as("%s with %s", route, odd).isNotInstanceOf(UnexpectedErrorPage.class);
            assertThat(page.getElement().getTextRecursively())
                    .as("%s with %s", route, odd)
                    .containsAnyOf("Page not found", "does not work any more")
                    .doesNotContain("Exception", "onerror", "49");
        }
    }

    static Stream<String> addressesWithAParameter() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access/routes.txt")).stream()
                .filter(line -> line.startsWith("/") && line.contains(":"))
                .map(line -> line.substring(1, line.indexOf(" =")));
    }
}
