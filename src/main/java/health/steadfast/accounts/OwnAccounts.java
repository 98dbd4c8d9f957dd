package health.steadfast.accounts;

import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the account of one member. */
@Component
@Transactional
class OwnAccounts {

    private final JdbcClient jdbc;
    private final People people;
    private final SignInAccounts accounts;
    private final MembershipRepository memberships;

    OwnAccounts(JdbcClient jdbc, People people, SignInAccounts accounts, MembershipRepository memberships) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Transactional(readOnly = true)
    OwnAccount of(Member member) {
        return jdbc.sql("""
                select p.display_name, p.email, p.language, c.name, m.role,
                       (select count(*) from steadfast.membership o
                        where o.person_id = p.person_id and o.state = 'ACTIVE') as memberships
                from steadfast.membership m
                join steadfast.person p on p.person_id = m.person_id
                join steadfast.clinic c on c.clinic_id = m.clinic_id
                where m.membership_id = :membership
                """)
                .param("membership", member.membership())
                .query(OwnAccounts::account)
                .single();
    }

    @Transactional(readOnly = true)
    List<String> words(Member member) {
        var account = of(member);
        return List.of(account.displayName(), account.email(), account.clinicName(), "steadfast");
    }

    @Transactional(readOnly = true)
    @Nullable
    String passwordHash(Member member) {
        return accounts.find(member.person()).map(SignInAccount::passwordHash).orElse(null);
    }

    SignedInMember speak(Member member, Language language) {
        people.speak(member.person(), language);
        return accounts.find(member.person()).stream()
                .flatMap(account -> account.memberships().stream()
                        .filter(it -> it.id().equals(member.membership()))
                        .map(account::signedInAs))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void endSessions(Member member) {
        memberships.findByPersonOrderById(member.person()).forEach(membership -> {
            membership.endSessions();
            memberships.save(membership);
        });
    }

    private static OwnAccount account(ResultSet row, int number) throws SQLException {
        return new OwnAccount(
                row.getString("display_name"),
                row.getString("email"),
                Language.ofCode(row.getString("language")).orElse(Language.ENGLISH),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getInt("memberships"));
    }
}
