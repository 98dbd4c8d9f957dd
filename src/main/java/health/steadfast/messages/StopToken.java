package health.steadfast.messages;

import health.steadfast.shared.ClinicId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The secret in the link of a reminder: the clinic, so that the search stays behind its walls, and 256 random bits. It
 * is shown nowhere but in the mail; the database has its hash alone.
 */
record StopToken(String value) {

    private static final int CLINIC_BYTES = 16;
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{64}");

    static StopToken next(ClinicId clinic) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var bytes = ByteBuffer.allocate(CLINIC_BYTES + RANDOM_BYTES)
                .putLong(clinic.value().getMostSignificantBits())
                .putLong(clinic.value().getLeastSignificantBits())
                .put(random)
                .array();
        return new StopToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in an address, or empty if it cannot be one. */
    static Optional<StopToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new StopToken(text)) : Optional.empty();
    }

    /** Where to look for it; whether there is such a clinic is not said. */
    ClinicId clinic() {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value));
        return new ClinicId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a link";
    }
}
