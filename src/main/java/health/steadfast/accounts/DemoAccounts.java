package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    private final String hash;

    DemoAccounts(JdbcClient jdbc, Clock clock, People people, PasswordHasher hasher) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
        this.hash = hasher.hash(PASSWORD);
    }

    /** Whether there is a demo clinic already. */
    @Transactional(readOnly = true)
    public boolean exist() {
        return count("demo") > 0;
    }

    /** A clinic of the demo, in Europe/Berlin. */
    public ClinicId clinic(String name, Language language, String phone, String hours) {
        if (count("not demo") > 0) {
            throw new IllegalStateException("this database holds a real clinic: no demo data here");
        }
        var id = ClinicId.next();
        jdbc.sql("""
                insert into steadfast.clinic (clinic_id, name, zone_id, language, phone, hours, demo, created_at)
                values (:id, :name, 'Europe/Berlin', :language, :phone, :hours, true, :now)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("language", language.code())
                .param("phone", phone)
                .param("hours", hours)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
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

    private record DemoPerson(String email, String name, Language language) {}

    private SignedInMember member(
            ClinicId clinic,
            DemoPerson who,
            Role role,
            @Nullable Profession profession,
            @Nullable PatientId patient,
            Instant lastSeen) {
        var person = people.named(new EmailAddress(who.email()), who.name(), who.language());
        people.setPassword(person, hash);
        var id = Ids.next();
        var stamp = UUID.randomUUID();
        insert(id, clinic, person, stamp, role, profession, patient, lastSeen);
        return new SignedInMember(
                person, clinic, role, id, stamp, who.name(), who.language().code(), patient);
    }

    private void insert(
            UUID id,
            ClinicId clinic,
            PersonId person,
            UUID stamp,
            Role role,
            @Nullable Profession profession,
            @Nullable PatientId patient,
            Instant lastSeen) {
        jdbc.sql("""
                insert into steadfast.membership (membership_id, clinic_id, person_id, role, profession, patient_id, state,
                    security_stamp, invited_at, activated_at, last_seen_at)
                values (:id, :clinic, :person, :role, :profession, :patient, 'ACTIVE', :stamp, :seen, :seen, :seen)
                """)
                .param("id", id)
                .param("clinic", clinic.value())
                .param("person", person.value())
                .param("role", role.name())
                .param("profession", profession == null ? null : profession.name())
                .param("patient", patient == null ? null : patient.value())
                .param("stamp", stamp)
                .param("seen", Timestamp.from(lastSeen))
                .update();
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from steadfast.clinic where " + condition)
                .query(Integer.class)
                .single();
    }
}
