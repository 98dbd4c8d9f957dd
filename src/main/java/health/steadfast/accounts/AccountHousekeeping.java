package health.steadfast.accounts;

import health.steadfast.shared.ClinicScope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets once an hour what sign-in does not need any more: old failures and links that ran out long ago. */
@Component
class AccountHousekeeping {

    private final SignInGuesses guesses;
    private final StoredLinks links;

    AccountHousekeeping(SignInGuesses guesses, StoredLinks links) {
        this.guesses = guesses;
        this.links = links;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        ClinicScope.none(() -> {
            guesses.forgetOld();
            links.forgetOld();
            return links;
        });
    }
}
