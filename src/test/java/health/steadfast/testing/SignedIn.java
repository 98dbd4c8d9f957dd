package health.steadfast.testing;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.UndecidedMember;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as somebody. */
public final class SignedIn {

    private SignedIn() {}

    /** Signs somebody in for the rest of the test, as the real sign-in does. */
    public static void as(SignedInMember member) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                member,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role().name())));
        SecurityContextHolder.setContext(context);
    }

    /** Signs somebody in who has several memberships and has chosen none, as the real sign-in does. */
    public static void undecided(SignedInMember member) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(undecidedAuthentication(member));
        SecurityContextHolder.setContext(context);
    }

    /** What such a sign-in is. */
    public static Authentication undecidedAuthentication(SignedInMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new UndecidedMember(
                        member.person(), member.displayName(), member.language(), Set.of(member.securityStamp())),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + UndecidedMember.ROLE));
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** Runs {@code work} as {@code member} and signs out again. */
    public static <T extends @Nullable Object> T as(SignedInMember member, Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        as(member);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
