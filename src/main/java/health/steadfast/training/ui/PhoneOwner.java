package health.steadfast.training.ui;

import health.steadfast.shared.Member;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Whose answers wait on a phone: a word that is the same everywhere and says nothing about the patient. */
final class PhoneOwner {

    private PhoneOwner() {}

    static String key() {
        var membership = "session/" + Member.required().membership();
        return UUID.nameUUIDFromBytes(membership.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
