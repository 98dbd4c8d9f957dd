package health.steadfast.architecture;

import health.steadfast.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of {@code access/ids.txt}.
 *
 * @param kind what an id without a type of its own is of, - where there is none
 * @param foreign what becomes of a call with an id of another clinic, or of nothing
 * @param colleague what becomes of a call with an id of a colleague's patient, or of a colleague
 */
record Expected(Role role, String method, String kind, String foreign, String colleague) {

    String name() {
        return role + " " + method;
    }

    static List<Expected> read() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access/ids.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("[ =]+"))
                .map(parts -> new Expected(Role.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4]))
                .toList();
    }
}
