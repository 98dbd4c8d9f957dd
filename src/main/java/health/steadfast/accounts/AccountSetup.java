package health.steadfast.accounts;

import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody without a sign-in can do with the link from a mail: look whether it works, and set a password with it.
 * The link itself is the permission; it works once.
 */
@Component
public class AccountSetup {

    private final StoredLinks links;
    private final PasswordRules rules;
    private final PasswordHasher hasher;
    private final PasswordSetting setting;
    private final BirthDateConfirmation birthDates;

    AccountSetup(
            StoredLinks links,
            PasswordRules rules,
            PasswordHasher hasher,
            PasswordSetting setting,
            BirthDateConfirmation birthDates) {
        this.links = links;
        this.rules = rules;
        this.hasher = hasher;
        this.setting = setting;
        this.birthDates = birthDates;
    }

    /** The link behind an address, if it works; looking does not use it up. */
    public Optional<OpenedLink> open(String token) {
        return find(token).map(StoredLink::opened);
    }

    /** How strong a password would be for whoever has this link. */
    public PasswordRules.Strength strength(String token, String password) {
        return rules.strength(password, find(token).map(StoredLink::ownWords).orElseThrow(AccountSetup::gone));
    }

    /**
     * Sets the password and uses the link up; an invited membership becomes active.
     *
     * @return the member to sign in, after an invitation; empty after a new password, which is tried out at the sign-in
     * @throws RuleViolation if the link does not work any more, the birth date is wrong or the password is refused
     */
    public Optional<SignedInMember> accept(String token, @Nullable LocalDate birthDate, String password) {
        var secret = LinkToken.parse(token).orElseThrow(AccountSetup::gone);
        var link = find(token).orElseThrow(AccountSetup::gone);
        rules.require(password, link.ownWords());
        link.patientToConfirm().ifPresent(patient -> birthDates.require(secret, link.clinic(), patient, birthDate));
        var hash = hasher.hash(password);
        return ClinicScope.in(link.clinic(), () -> setting.byLink(secret, link, hash));
    }

    private Optional<StoredLink> find(String token) {
        return LinkToken.parse(token).flatMap(secret -> ClinicScope.none(() -> links.find(secret)));
    }

    static RuleViolation gone() {
        return new RuleViolation("accounts.link.gone");
    }
}
