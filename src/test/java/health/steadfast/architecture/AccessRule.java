package health.steadfast.architecture;

import health.steadfast.accounts.UndecidedMember;
import health.steadfast.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do one thing: some roles, or anybody at all. */
record AccessRule(Set<Role> roles, boolean allowsAnybody, boolean allowsUndecided) {

    static final AccessRule NOBODY = new AccessRule(EnumSet.noneOf(Role.class), false, false);

    boolean allows(Role role) {
        return allowsAnybody || roles.contains(role);
    }

    /** Reads lines of the form {@code name = THERAPIST PATIENT}, or {@code name = ANYBODY}; # begins a comment. */
    static Map<String, AccessRule> read(String resource) {
        try (var stream = Objects.requireNonNull(AccessRule.class.getResourceAsStream(resource), resource)) {
            Map<String, AccessRule> rules = new LinkedHashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .forEach(parts -> rules.put(parts[0].strip(), of(parts[1].strip())));
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRule of(String who) {
        if (who.equals("ANYBODY")) {
            return new AccessRule(EnumSet.allOf(Role.class), true, true);
        }
        var words = List.of(who.split("\\s+"));
        var roles = words.stream()
                .filter(word -> !word.equals(UndecidedMember.ROLE))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new AccessRule(roles, false, words.contains(UndecidedMember.ROLE));
    }
}
