package health.steadfast.accounts;

import health.steadfast.shared.ClinicScope;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sign-in by e-mail and password. Whatever is wrong (unknown, wrong password, deactivated, too many tries), the
 * answer and the work behind it are the same. No connection is held while the password is hashed.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final int AT_A_TIME = 4;
    private static final int WAITING = 60;

    private final Turnstile turnstile = new Turnstile(AT_A_TIME, WAITING);
    private final SignInAccounts accounts;
    private final SignInGuesses guesses;
    private final SignInLog log;
    private final PasswordHasher hasher;

    SignInProvider(SignInAccounts accounts, SignInGuesses guesses, SignInLog log, PasswordHasher hasher) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.log = log;
        this.hasher = hasher;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = EmailAddress.normalised(attempt.getName());
        var password = String.valueOf(attempt.getCredentials());
        if (email.length() > EmailAddress.MAX_LENGTH || password.length() > PasswordHasher.MAX_LENGTH) {
            throw new BadCredentialsException("too long");
        }
        var signedIn =
                turnstile.pass(() -> ClinicScope.none(() -> signInOrSayThatItIsNotPossible(email, password, attempt)));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    /** A database that does not answer is no reason to tell somebody that the password was wrong. */
    private AbstractAuthenticationToken signInOrSayThatItIsNotPossible(
            String email, String password, Authentication attempt) {
        try {
            return signIn(email, password, SignOutLog.addressOf(attempt));
        } catch (TransactionException | DataAccessException e) {
            throw new InternalAuthenticationServiceException("the sign-in could not be checked", e);
        }
    }

    private AbstractAuthenticationToken signIn(String email, String password, String address) {
        var admitted = guesses.admit(email, address);
        var account = accounts.find(email).orElse(null);
        var right = hasher.matches(password, account == null ? null : account.passwordHash());
        if (!admitted || !right || account == null || account.memberships().isEmpty()) {
            var kind = admitted ? SignInLog.Kind.REFUSED : SignInLog.Kind.DELAYED;
            log.write(kind, account == null ? null : account.person(), null, address);
            throw new BadCredentialsException("refused");
        }
        guesses.succeeded(email, address);
        return enter(account, address);
    }

    private AbstractAuthenticationToken enter(SignInAccount account, String address) {
        if (account.memberships().size() > 1) {
            log.write(SignInLog.Kind.SIGNED_IN, account.person(), null, address);
            return authenticated(account.undecided(), UndecidedMember.ROLE);
        }
        var membership = account.memberships().getFirst();
        accounts.seen(membership.id());
        log.write(SignInLog.Kind.SIGNED_IN, account.person(), membership.clinic(), address);
        return account.signedInAs(membership).authentication();
    }

    static AbstractAuthenticationToken authenticated(Object principal, String role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList("ROLE_" + role));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
