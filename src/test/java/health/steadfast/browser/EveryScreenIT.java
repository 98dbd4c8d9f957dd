package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the access list, opened by who may enter it: a new view is looked at without being asked. */
class EveryScreenIT extends BrowserTest {

    private static final Map<String, String> PEOPLE = Map.of(
            "THERAPIST", "ines.vogt@lindenhof.example",
            "PATIENT", "ruth.ellingham@mail.example",
            "ADMIN", "tomasz.wilk@lindenhof.example");

    @ParameterizedTest
    @ValueSource(strings = {"ANYBODY", "THERAPIST", "PATIENT", "ADMIN"})
    void isAccessibleInBothColoursAndFitsEveryWidth(String who) throws IOException {
        if (PEOPLE.containsKey(who)) {
            signIn(PEOPLE.get(who), DEMO_PASSWORD);
        }
        var problems = new SoftAssertions();
        for (var address : Addresses.of(who)) {
            problems.check(() -> look(address));
        }
        problems.assertAll();
    }

    private void look(String address) {
        open(address);

        assertThat(page.title()).as(address).isNotBlank().isNotEqualTo("Page not found");
        Screen.isAccessible(page);
        Screen.fitsEveryWidth(page);
    }
}
