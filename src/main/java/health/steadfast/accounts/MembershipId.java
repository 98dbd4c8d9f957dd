package health.steadfast.accounts;

import health.steadfast.shared.Ids;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identity of one membership: one person in one role in one clinic. */
public record MembershipId(UUID value) implements Serializable {

    static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    /** The id in an address, or empty if it is none. */
    public static Optional<MembershipId> parse(String text) {
        try {
            return Optional.of(new MembershipId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
