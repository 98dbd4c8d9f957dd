package health.steadfast.accounts;

import health.steadfast.shared.ClinicScope;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Writes down every sign-out, by choice or because nobody did anything for too long. */
@Component
class SignOutLog {

    private final SignInLog log;

    SignOutLog(SignInLog log) {
        this.log = log;
    }

    /** Outside every clinic: whoever signs out may have lost the membership meanwhile. */
    @EventListener
    void on(LogoutSuccessEvent event) {
        var authentication = event.getAuthentication();
        if (authentication.getPrincipal() instanceof SignedInMember member) {
            ClinicScope.none(() -> {
                log.write(SignInLog.Kind.SIGNED_OUT, member.person(), member.clinic(), addressOf(authentication));
                return member;
            });
        }
    }

    /** The network address somebody signed in from. */
    static String addressOf(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                        && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
