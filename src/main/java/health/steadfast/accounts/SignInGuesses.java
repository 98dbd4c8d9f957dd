package health.steadfast.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Back-off on guessing, per account and per address, unknown accounts like known ones. A try is counted before the
 * password is looked at and taken back when it was right, so that many tries at once gain nothing. Tries made during
 * a delay are not counted: nobody can lock out somebody else for longer than one delay.
 */
@Component
@Transactional
class SignInGuesses {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInGuesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try; false if the account or the address has to wait. */
    boolean admit(String account, String address) {
        if (!admit(addressKey(address), GuessLimit.ADDRESS)) {
            return false;
        }
        if (!admit(accountKey(account), GuessLimit.ACCOUNT)) {
            takeBack(addressKey(address));
            return false;
        }
        return true;
    }

    /** Counts a request for a mail to this account; false if there were enough of them for now. */
    boolean admitRequest(String account, String address) {
        return admit(hash("mails-from:" + NetworkAddress.network(address)), GuessLimit.MAILS_FROM_ADDRESS)
                && admit(hash("mails-to:" + account), GuessLimit.MAILS_TO_ACCOUNT);
    }

    /** The password was right: the account starts anew, the address loses this one try only. */
    void succeeded(String account, String address) {
        forgive(account);
        takeBack(addressKey(address));
    }

    /** The account starts anew. */
    void forgive(String account) {
        jdbc.sql("delete from steadfast.sign_in_guess where key_hash = :key")
                .param("key", accountKey(account))
                .update();
    }

    /** Forgets what nobody asks about any more. */
    void forgetOld() {
        jdbc.sql("delete from steadfast.sign_in_guess where last_failed < :before")
                .param("before", timestamp(clock.instant().minus(GuessLimit.ACCOUNT.forgottenAfter())))
                .update();
    }

    private boolean admit(byte[] key, GuessLimit limit) {
        var now = clock.instant();
        var failures = jdbc.sql("""
                insert into steadfast.sign_in_guess as g (key_hash, failures, last_failed) values (:key, 1, :now)
                on conflict (key_hash) do update
                set failures = case when g.last_failed < :forgotten then 1 else g.failures + 1 end,
                    last_failed = :now, blocked_until = null
                where g.blocked_until is null or g.blocked_until <= :now
                returning failures
                """)
                .param("key", key)
                .param("now", timestamp(now))
                .param("forgotten", timestamp(now.minus(limit.forgottenAfter())))
                .query(Integer.class)
                .optional();
        failures.map(limit::delayAfter)
                .filter(delay -> delay.isPositive())
                .ifPresent(delay -> block(key, now.plus(delay)));
        return failures.isPresent();
    }

    private void block(byte[] key, Instant until) {
        jdbc.sql("update steadfast.sign_in_guess set blocked_until = :until where key_hash = :key")
                .param("until", timestamp(until))
                .param("key", key)
                .update();
    }

    private void takeBack(byte[] key) {
        jdbc.sql("""
                update steadfast.sign_in_guess set failures = greatest(failures - 1, 0), blocked_until = null
                where key_hash = :key
                """).param("key", key).update();
    }

    private static byte[] accountKey(String account) {
        return hash("account:" + account);
    }

    private static byte[] addressKey(String address) {
        return hash("address:" + NetworkAddress.network(address));
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }
}
