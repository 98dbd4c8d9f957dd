package health.steadfast.accounts;

import health.steadfast.shared.ClinicScope;
import org.springframework.stereotype.Component;

/** Lets anybody ask for a link to a new password. Nobody learns whether the address is known. */
@Component
public class PasswordReset {

    private final SignInGuesses guesses;
    private final PasswordLinkRequests requests;

    PasswordReset(SignInGuesses guesses, PasswordLinkRequests requests) {
        this.guesses = guesses;
        this.requests = requests;
    }

    /**
     * Sends a link if the address is known. The work is done afterwards, so that the answer takes the same time for
     * everybody; whoever asks too often gets the same answer and no further mail.
     *
     * @param from the network address of whoever asks
     */
    public void request(String email, String from) {
        if (!EmailAddress.isValid(email)) {
            return;
        }
        var address = new EmailAddress(email);
        if (ClinicScope.none(() -> guesses.admitRequest(address.value(), from))) {
            requests.handle(address);
        }
    }
}
