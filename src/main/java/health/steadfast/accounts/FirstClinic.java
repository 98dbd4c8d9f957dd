package health.steadfast.accounts;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores the first clinic of an installation with its admin: as a whole or not at all, and once. */
@Component
@Transactional
class FirstClinic {

    /** Any number that nothing else locks; two set-ups at once wait for each other. */
    private static final long ONE_AT_A_TIME = 0x5374_6561_6466_6173L;

    private final JdbcClient jdbc;
    private final People people;
    private final MembershipRepository memberships;
    private final SignInAccounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    FirstClinic(
            JdbcClient jdbc,
            People people,
            MembershipRepository memberships,
            SignInAccounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is any clinic. */
    @Transactional(readOnly = true)
    boolean isThere() {
        return jdbc.sql("select exists (select 1 from steadfast.clinic)")
                .query(Boolean.class)
                .single();
    }

    /** Called in the scope of the clinic that comes into being. */
    SignedInMember make(ClinicId id, NewClinic wanted, String passwordHash) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(:key)) as locked")
                .param("key", ONE_AT_A_TIME)
                .query(Integer.class)
                .single();
        if (isThere()) {
            throw ClinicSetUp.over();
        }
        var now = clock.instant();
        insert(id, wanted, now);
        var admin = people.named(wanted.adminEmail(), wanted.adminName(), wanted.language());
        people.setPassword(admin, passwordHash);
        var membership = Membership.ofAdmin(id, admin, now);
        membership.activate(now);
        memberships.save(membership);
        memberships.flush();
        audit.recordBy(admin, Role.ADMIN, AuditAction.CLINIC_SET_UP, null, "membership " + membership.id());
        return signedIn(admin);
    }

    private void insert(ClinicId id, NewClinic wanted, Instant now) {
        jdbc.sql("""
                insert into steadfast.clinic (clinic_id, name, zone_id, language, created_at)
                values (:id, :name, :zone, :language, :now)
                """)
                .param("id", id.value())
                .param("name", wanted.name())
                .param("zone", wanted.zone().getId())
                .param("language", wanted.language().code())
                .param("now", Timestamp.from(now))
                .update();
    }

    private SignedInMember signedIn(PersonId admin) {
        var account = accounts.find(admin).orElseThrow();
        return account.signedInAs(account.memberships().getFirst());
    }
}
