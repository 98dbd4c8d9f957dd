package health.steadfast.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that links one audit entry to the one before it. */
final class AuditChain {

    /** What the first entry of a clinic is linked to. */
    static final byte[] BEGINNING = new byte[32];

    private AuditChain() {}

    /**
     * SHA-256 over the hash before and the entry as text.
     *
     * @param entry every column of the entry, in a fixed order
     */
    static byte[] link(byte[] before, String entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(entry.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
