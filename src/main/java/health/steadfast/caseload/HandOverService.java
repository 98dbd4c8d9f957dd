package health.steadfast.caseload;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands patients over for good. A therapist hands over the own patients, a clinic admin anybody's, by name alone; the
 * receiver has the same profession, and nothing changes before the receiver accepts.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class HandOverService {

    private final HandOvers handOvers;
    private final Colleagues colleagues;
    private final CareTeam team;
    private final ClinicDay day;
    private final AuditTrail audit;

    HandOverService(HandOvers handOvers, Colleagues colleagues, CareTeam team, ClinicDay day, AuditTrail audit) {
        this.handOvers = handOvers;
        this.colleagues = colleagues;
        this.team = team;
        this.day = day;
        this.audit = audit;
    }

    public List<Colleague> colleagues() {
        return colleagues.all();
    }

    /** Whom a therapist could hand over; patients in an open hand-over are left out. */
    public List<PatientName> patientsOf(PersonId from) {
        requireOwn(from);
        return handOvers.patientsOf(from, day.today());
    }

    /** Open hand-overs that concern whoever asks; a clinic admin sees all of them. */
    public List<HandOver> open() {
        var member = Member.required();
        return handOvers.open(member.role() == Role.ADMIN ? null : member.person());
    }

    /** Asks a colleague of the same profession to take patients over. */
    @Transactional
    public HandOverId ask(PersonId from, PersonId to, Set<PatientId> patients) {
        requireOwn(from);
        var all = colleagues.all();
        var sender = find(all, from);
        var receiver = find(all, to);
        if (from.equals(to) || sender.profession() != receiver.profession()) {
            throw new RuleViolation("caseload.hand-over.profession");
        }
        var possible = handOvers.patientsOf(from, day.today()).stream()
                .map(PatientName::id)
                .collect(Collectors.toSet());
        if (patients.isEmpty()) {
            throw new RuleViolation("caseload.hand-over.nobody");
        }
        if (!possible.containsAll(patients)) {
            throw new StaleData();
        }
        var id = handOvers.ask(from, to, Member.required().person(), patients);
        patients.forEach(patient -> audit.record(AuditAction.HAND_OVER_ASKED, patient, "hand-over " + id));
        return id;
    }

    /**
     * The receiver takes the patients over; from now on the sender has no access to them. Whoever the sender no longer
     * treats stays where they are, and the answer names them.
     */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public TakenOver accept(HandOverId id) {
        var handOver = toMe(id);
        var today = day.today();
        var inCaseload = 0;
        var ended = new ArrayList<String>();
        var gone = new ArrayList<String>();
        var names = handOvers.patientsIn(id);
        answer(id, "ACCEPTED");
        for (var patient : names) {
            var passed = team.pass(patient.id(), handOver.from(), handOver.to(), today);
            audit.record(
                    AuditAction.HAND_OVER_ANSWERED, patient.id(), (passed ? "accepted " : "no longer there ") + id);
            if (!passed) {
                gone.add(patient.name());
            } else if (patient.isInTreatment()) {
                inCaseload++;
            } else {
                ended.add(patient.name());
            }
        }
        return new TakenOver(inCaseload, ended, gone);
    }

    /** The receiver says no; everything stays as it is. */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void decline(HandOverId id) {
        toMe(id);
        answer(id, "DECLINED")
                .forEach(patient -> audit.record(AuditAction.HAND_OVER_ANSWERED, patient, "declined " + id));
    }

    /** The sender, or a clinic admin, takes the question back. */
    @Transactional
    public void withdraw(HandOverId id) {
        var handOver = handOvers.find(id).orElseThrow(NotFound::new);
        requireOwn(handOver.from());
        answer(id, "WITHDRAWN")
                .forEach(patient -> audit.record(AuditAction.HAND_OVER_ANSWERED, patient, "withdrawn " + id));
    }

    private List<PatientId> answer(HandOverId id, String state) {
        var patients = handOvers.answer(id, state);
        if (patients.isEmpty()) {
            throw new StaleData();
        }
        return patients;
    }

    private HandOver toMe(HandOverId id) {
        return handOvers
                .find(id)
                .filter(it -> it.to().equals(Member.required().person()))
                .orElseThrow(NotFound::new);
    }

    private static Colleague find(List<Colleague> all, PersonId person) {
        return all.stream().filter(it -> it.person().equals(person)).findFirst().orElseThrow(NotFound::new);
    }

    /** A therapist acts for nobody else; what is not one's own looks as if it were not there. */
    private static void requireOwn(PersonId from) {
        var member = Member.required();
        if (member.role() != Role.ADMIN && !member.person().equals(from)) {
            throw new NotFound();
        }
    }
}
