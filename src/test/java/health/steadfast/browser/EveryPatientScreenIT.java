package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen that only patients have, on two phones, in both languages; the steps of a session have a test of their own. */
class EveryPatientScreenIT extends BrowserTest {

    private static final List<Integer> PHONES = List.of(390, 320);
    private static final Set<String> A_SESSION = Set.of("/today/session");

    @ParameterizedTest
    @CsvSource({"en, ruth.ellingham@mail.example", "de, anna.keller@mail.example"})
    void hasLargeTargetsLargeLettersAndStrongContrast(String language, String patient) throws IOException {
        signIn(patient, DEMO_PASSWORD);
        var problems = new SoftAssertions();
        for (var address : Addresses.onlyOf("PATIENT")) {
            if (!A_SESSION.contains(address)) {
                PHONES.forEach(width -> problems.check(() -> look(address, width, language)));
                problems.check(
                        () -> assertThat(Axe.weakContrasts(page)).as(address).isEmpty());
            }
        }
        problems.assertAll();
    }

    private void look(String address, int width, String language) {
        page.setViewportSize(width, 844);
        open(address);
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo(language);
        assertThat(Targets.problems(page)).as("%s at %d", address, width).isEmpty();
    }
}
