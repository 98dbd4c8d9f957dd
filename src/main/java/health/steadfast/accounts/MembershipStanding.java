package health.steadfast.accounts;

import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether the membership behind a session is still what it was at sign-in. */
@Component
public class MembershipStanding {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    MembershipStanding(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** False once the membership was ended, or the password changed, or the person signed out everywhere. */
    public boolean holds(Member member) {
        var holds = ClinicScope.none(() -> transactions.execute(status -> jdbc.sql("""
                        select exists (select 1 from steadfast.membership
                        where membership_id = :id and security_stamp = :stamp and state = 'ACTIVE')
                        """)
                .param("id", member.membership())
                .param("stamp", member.securityStamp())
                .query(Boolean.class)
                .single()));
        return Boolean.TRUE.equals(holds);
    }
}
