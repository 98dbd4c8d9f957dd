package health.steadfast.accounts;

import health.steadfast.accounts.SignInAccount.ActiveMembership;
import health.steadfast.shared.ClinicScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks up who asked for a new password, out of sight of whoever waits for the answer. */
@Component
class PasswordLinkRequests {

    private final SignInAccounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    PasswordLinkRequests(SignInAccounts accounts, ApplicationEventPublisher events, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.events = events;
        this.transactions = transactions;
    }

    @Async
    void handle(EmailAddress address) {
        ClinicScope.none(() -> {
            transactions.executeWithoutResult(status -> accounts.find(address.value())
                    .flatMap(account -> account.memberships().stream().findFirst())
                    .ifPresent(this::publish));
            return address;
        });
    }

    private void publish(ActiveMembership membership) {
        events.publishEvent(
                new AccountLinkRequested(membership.clinic(), new MembershipId(membership.id()), LinkPurpose.PASSWORD));
    }
}
