package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Clinics and people of the demo, with one password for all, hashed once. It is there with {@code steadfast.demo=true}
 * alone and refuses a database that holds a real clinic. Call it inside {@code ClinicScope.none} or the clinic's scope.
 */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
@Transactional
public class DemoAccounts {

    public static final String PASSWORD = "steadfast-demo";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final People people;
    private final Supplier<String> hash;

    DemoAccounts(JdbcClient jdbc, Clock clock, People people, PasswordHasher hasher) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
        this.hash = SingletonSupplier.of(() -> hasher.hash(PASSWORD));
    }

    /** Whether somebody works with this database in earnest. */
    @Transactional(readOnly = true)
    public boolean besideRealClinic() {
        return !names("not demo").isEmpty();
    }

    /** The names of the demo clinics that are there already. */
    @Transactional(readOnly = true)
    public Set<String> clinics() {
        return names("demo");
    }

    /** A clinic of the demo; its id is known beforehand, so that it comes in one transaction with its content. */
    public void clinic(
            ClinicId id, String name, ZoneId zone, Language language, String phone, String hours, String hoursDe) {
        if (besideRealClinic()) {
            throw new IllegalStateException("this database holds a real clinic: no demo data here");
        }
        jdbc.sql("""
                insert into steadfast.clinic (clinic_id, name, zone_id, language, phone, hours, hours_de, demo, created_at)
                values (:id, :name, :zone, :language, :phone, :hours, :hoursDe, true, :now)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("zone", zone.getId())
                .param("language", language.code())
                .param("phone", phone)
                .param("hours", hours)
                .param("hoursDe", hoursDe)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public SignedInMember therapist(
            ClinicId clinic, String email, String name, Language language, Profession profession, Instant lastSeen) {
        return member(clinic, new DemoPerson(email, name, language), Role.THERAPIST, profession, null, lastSeen);
    }

    public SignedInMember admin(ClinicId clinic, String email, String name, Language language, Instant lastSeen) {
        return member(clinic, new DemoPerson(email, name, language), Role.ADMIN, null, null, lastSeen);
    }

    public SignedInMember patient(
            ClinicId clinic, String email, String name, Language language, PatientId patient, Instant lastSeen) {
        return member(clinic, new DemoPerson(email, name, language), Role.PATIENT, null, patient, lastSeen);
    }

    /** A patient whose invitation nobody has followed yet. */
    public void invitedPatient(
            ClinicId clinic, String email, String name, Language language, PatientId patient, Instant invited) {
        var person = people.named(new EmailAddress(email), name, language);
        insert(new DemoMembership(clinic, person, Role.PATIENT, null, patient, MembershipState.INVITED, invited));
    }

    private record DemoPerson(String email, String name, Language language) {}

    private record DemoMembership(
            ClinicId clinic,
            PersonId person,
            Role role,
            @Nullable Profession profession,
            @Nullable PatientId patient,
            MembershipState state,
            Instant at) {}

    private record Inserted(UUID id, UUID stamp) {}

    private SignedInMember member(
            ClinicId clinic,
            DemoPerson who,
            Role role,
            @Nullable Profession profession,
            @Nullable PatientId patient,
            Instant lastSeen) {
        var person = people.named(new EmailAddress(who.email()), who.name(), who.language());
        people.setPassword(person, Objects.requireNonNull(hash.get()));
        var row =
                insert(new DemoMembership(clinic, person, role, profession, patient, MembershipState.ACTIVE, lastSeen));
        return new SignedInMember(
                person,
                clinic,
                role,
                row.id(),
                row.stamp(),
                who.name(),
                who.language().code(),
                patient);
    }

    private Inserted insert(DemoMembership membership) {
        var row = new Inserted(Ids.next(), UUID.randomUUID());
        var profession = membership.profession();
        var patient = membership.patient();
        var activated = membership.state() == MembershipState.ACTIVE ? Timestamp.from(membership.at()) : null;
        jdbc.sql("""
                insert into steadfast.membership (membership_id, clinic_id, person_id, role, profession, patient_id, state,
                    security_stamp, invited_at, activated_at, last_seen_at)
                values (:id, :clinic, :person, :role, :profession, :patient, :state, :stamp, :invited, :activated, :activated)
                """)
                .param("id", row.id())
                .param("clinic", membership.clinic().value())
                .param("person", membership.person().value())
                .param("role", membership.role().name())
                .param("profession", profession == null ? null : profession.name())
                .param("patient", patient == null ? null : patient.value())
                .param("state", membership.state().name())
                .param("stamp", row.stamp())
                .param("invited", Timestamp.from(membership.at()))
                .param("activated", activated)
                .update();
        return row;
    }

    private Set<String> names(String condition) {
        return Set.copyOf(jdbc.sql("select name from steadfast.clinic where " + condition)
                .query(String.class)
                .list());
    }
}
