package health.steadfast.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links that mails carry. Called by whoever writes the mail, without a user. */
@Component
@Transactional
public class AccountLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a fresh link and ends all earlier ones for the same purpose. Empty if the membership is no longer in a
     * state that needs one: then nothing is to be sent.
     */
    public Optional<AccountLink> issue(AccountLinkRequested request) {
        revoke(request.membership(), request.purpose());
        var token = LinkToken.next();
        var until = clock.instant().plus(request.purpose().validFor());
        return receiver(request, token, until).map(link -> {
            store(request, token, until);
            return link;
        });
    }

    /** Ends every link of a membership. */
    void revokeAll(MembershipId membership) {
        for (var purpose : LinkPurpose.values()) {
            revoke(membership, purpose);
        }
    }

    void revoke(MembershipId membership, LinkPurpose purpose) {
        jdbc.sql("delete from steadfast.account_token where membership_id = :membership and purpose = :purpose")
                .param("membership", membership.value())
                .param("purpose", purpose.name())
                .update();
    }

    private void store(AccountLinkRequested request, LinkToken token, Instant until) {
        jdbc.sql("""
                insert into steadfast.account_token (token_hash, clinic_id, membership_id, purpose, issued_at, expires_at)
                values (:hash, :clinic, :membership, :purpose, :now, :until)
                """)
                .param("hash", token.hash())
                .param("clinic", request.clinic().value())
                .param("membership", request.membership().value())
                .param("purpose", request.purpose().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(until))
                .update();
    }

    private Optional<AccountLink> receiver(AccountLinkRequested request, LinkToken token, Instant until) {
        var state = request.purpose() == LinkPurpose.INVITATION ? MembershipState.INVITED : MembershipState.ACTIVE;
        return jdbc.sql("""
                select p.email, p.display_name, p.language, c.name, c.phone, c.zone_id
                from steadfast.membership m
                join steadfast.person p on p.person_id = m.person_id
                join steadfast.clinic c on c.clinic_id = m.clinic_id
                where m.membership_id = :membership and m.clinic_id = :clinic and m.state = :state
                """)
                .param("membership", request.membership().value())
                .param("clinic", request.clinic().value())
                .param("state", state.name())
                .query((row, number) -> link(row, request.purpose(), token, until))
                .optional();
    }

    private static AccountLink link(ResultSet row, LinkPurpose purpose, LinkToken token, Instant until)
            throws SQLException {
        return new AccountLink(
                purpose,
                AccountRoutes.path(purpose, token),
                new EmailAddress(row.getString("email")),
                row.getString("display_name"),
                Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                row.getString("name"),
                row.getString("phone"),
                ZoneId.of(row.getString("zone_id")),
                until);
    }
}
