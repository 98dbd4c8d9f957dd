package health.steadfast.testing;

import health.steadfast.accounts.SignedInMember;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
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
