package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The addresses of the access list, with parameters that there are in the demo. */
final class Addresses {

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
            "no-call");

    /**
     * An exercise of the catalogue has no page to edit it; where there is a clinic the set-up is over; nobody in the demo
     * has called yet.
     */
    private static final Set<String> NOT_HERE =
            Set.of("/library/stand-one-leg/edit", "/set-up", "/patients/20-4417/contacts/no-call/note");

    private Addresses() {}

    /** What this role may enter. */
    static List<String> of(String role) throws IOException {
        return those(roles -> roles.contains(role));
    }

    /** What this role may enter, and nobody else. */
    static List<String> onlyOf(String role) throws IOException {
        return those(roles -> roles.equals(Set.of(role)));
    }

    private static List<String> those(Predicate<Set<String>> roles) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access/routes.txt")).stream()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split("=", 2))
                .filter(parts -> roles.test(Set.of(parts[1].strip().split("\\s+"))))
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
