package health.steadfast.accounts;

import health.steadfast.accounts.PasswordRules.Strength;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.RuleViolation;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first start of an installation: whoever has the set-up code makes the clinic and its first admin. As soon as
 * there is a clinic, this is over for good; further clinics are no matter of a page.
 */
@Component
public class ClinicSetUp {

    private static final Logger log = LoggerFactory.getLogger(ClinicSetUp.class);

    /** Wrong codes count like wrong passwords of one account, which no address can be. */
    private static final String GUESSED = "set-up code";

    private final SetUpCode code;
    private final FirstClinic first;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final SignInGuesses guesses;
    private volatile boolean over;

    ClinicSetUp(SetUpCode code, FirstClinic first, PasswordRules rules, PasswordHasher hasher, SignInGuesses guesses) {
        this.code = code;
        this.first = first;
        this.rules = rules;
        this.hasher = hasher;
        this.guesses = guesses;
    }

    /** Whether there is no clinic yet. Asks the database until there is one, and never again. */
    public boolean isOpen() {
        if (!over) {
            over = ClinicScope.none(first::isThere);
        }
        return !over;
    }

    /** How strong a password would be for an admin of whom this is known. */
    public Strength strength(String password, Collection<String> own) {
        return rules.strength(password, own);
    }

    /**
     * Makes the clinic and its admin.
     *
     * @param address where the request came from
     * @return the admin, to be signed in
     * @throws RuleViolation if there is a clinic already, the code is wrong or was tried too often, or the password is
     *     refused
     */
    public SignedInMember make(String typedCode, NewClinic wanted, String password, String address) {
        if (!isOpen()) {
            throw over();
        }
        requireCode(typedCode, address);
        rules.require(password, wanted.ownWords());
        var hash = hasher.hash(password);
        var clinic = ClinicId.next();
        return ClinicScope.in(clinic, () -> first.make(clinic, wanted, hash));
    }

    static RuleViolation over() {
        return new RuleViolation("accounts.set-up.over");
    }

    private void requireCode(String typed, String address) {
        if (!ClinicScope.none(() -> guesses.admit(GUESSED, address))) {
            throw new RuleViolation("accounts.set-up.code.wait");
        }
        if (!code.matches(typed)) {
            throw new RuleViolation("accounts.set-up.code.wrong");
        }
        ClinicScope.none(() -> {
            guesses.succeeded(GUESSED, address);
            return true;
        });
    }

    /** Says in the log where an empty installation begins. {@code ./run} reads this line. */
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isOpen()) {
            log.info(
                    "There is no clinic yet. Open /set-up; the set-up code is {}",
                    code.isChosen() ? "the one in STEADFAST_SETUP_CODE" : code.grouped());
        }
    }
}
