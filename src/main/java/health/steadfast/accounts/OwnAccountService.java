package health.steadfast.accounts;

import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with the own account. */
@Service
@PreAuthorize("hasAnyRole('THERAPIST', 'PATIENT', 'ADMIN')")
@Transactional(readOnly = true)
public class OwnAccountService {

    private final OwnAccounts own;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final PasswordSetting setting;

    OwnAccountService(OwnAccounts own, PasswordRules rules, PasswordHasher hasher, PasswordSetting setting) {
        this.own = own;
        this.rules = rules;
        this.hasher = hasher;
        this.setting = setting;
    }

    public OwnAccount account() {
        return own.of(Member.required());
    }

    /** Speaks another language from now on; answers the member with it. */
    @Transactional
    public SignedInMember speak(Language language) {
        return own.speak(Member.required(), language);
    }

    public PasswordRules.Strength strength(String password) {
        return rules.strength(password, ownWords());
    }

    /**
     * Changes the password after a look at the present one, and ends all other sessions. No connection is held while
     * passwords are hashed.
     *
     * @return the member under the new security stamp; the session goes on with it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SignedInMember changePassword(String present, String wanted) {
        var member = Member.required();
        if (!hasher.matches(present, own.passwordHash(member))) {
            throw new RuleViolation("accounts.password.wrong");
        }
        rules.require(wanted, ownWords());
        return setting.ofMember(member, hasher.hash(wanted)).orElseThrow(NotFound::new);
    }

    /** Ends every session of the person, this one included. */
    @Transactional
    public void signOutEverywhere() {
        own.endSessions(Member.required());
    }

    private List<String> ownWords() {
        return own.words(Member.required());
    }
}
