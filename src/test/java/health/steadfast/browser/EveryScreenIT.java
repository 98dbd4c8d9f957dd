package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the access list, opened by who may enter it: a new view is looked at without being asked. */
class EveryScreenIT extends BrowserTest {

    private static final Map<String, String> PEOPLE = Map.of(
            "THERAPIST", "ines.vogt@lindenhof.example",
            "PATIENT", "ruth.ellingham@mail.example",
            "ADMIN", "tomasz.wilk@lindenhof.example");

    /** What stands for the parameters of an address. */
    private static final Map<String, String> PARAMETERS = Map.of(
            ":record",
            "20-4417",
            ":slug",
            "stand-one-leg",
            ":family",
            "stance-base",
            ":token",
            "a-link-that-ran-out",
            ":contact",
            "no-such-contact");

    /** An exercise of the catalogue has no page to edit it; where there is a clinic the set-up is over. */
    private static final Set<String> NOT_HERE = Set.of("/library/stand-one-leg/edit", "/set-up");

    @ParameterizedTest
    @ValueSource(strings = {"ANYBODY", "THERAPIST", "PATIENT", "ADMIN"})
    void isAccessibleInBothColoursAndFitsEveryWidth(String who) throws IOException {
        if (PEOPLE.containsKey(who)) {
            signIn(PEOPLE.get(who), DEMO_PASSWORD);
        }
        var problems = new SoftAssertions();
        for (var address : addressesOf(who)) {
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

    private static List<String> addressesOf(String who) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access/routes.txt")).stream()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split("=", 2))
                .filter(parts -> Arrays.asList(parts[1].strip().split("\\s+")).contains(who))
                .map(parts -> concrete(parts[0].strip()))
                .filter(address -> !NOT_HERE.contains(address))
                .toList();
    }

    private static String concrete(String route) {
        var address = route;
        for (var parameter : PARAMETERS.entrySet()) {
            address = address.replace(parameter.getKey(), parameter.getValue());
        }
        assertThat(address).as("a parameter without a value in this test").doesNotContain(":");
        return address;
    }
}
