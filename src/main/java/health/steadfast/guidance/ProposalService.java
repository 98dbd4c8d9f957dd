package health.steadfast.guidance;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.guidance.StoredProposals.Asked;
import health.steadfast.guidance.StoredProposals.Decision;
import health.steadfast.plans.RestService;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions about proposals, with name and time. Before each the rules are asked again: what they no longer propose is
 * not decided but read again.
 */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ProposalService {

    /** Characters of what may be added to a dismissal. */
    public static final int MAX_WORDS = 300;

    private final CareAccess careAccess;
    private final Proposals proposals;
    private final StoredProposals stored;
    private final DecidedProposals decided;
    private final ProposedSteps steps;
    private final RestService rests;
    private final Clock clock;

    ProposalService(
            CareAccess careAccess,
            Proposals proposals,
            StoredProposals stored,
            DecidedProposals decided,
            ProposedSteps steps,
            RestService rests,
            Clock clock) {
        this.careAccess = careAccess;
        this.proposals = proposals;
        this.stored = stored;
        this.decided = decided;
        this.steps = steps;
        this.rests = rests;
        this.clock = clock;
    }

    /** What was decided so far, the newest first. Two statements. */
    public List<DecidedProposal> decided(PatientId patient) {
        careAccess.requireCanView(patient);
        return decided.of(patient);
    }

    /**
     * Does what is proposed: a step becomes the next version of the plan, with the reason in the patient's words;
     * advice and a look at something unsafe are noted as done.
     *
     * @param version the state that was read
     * @param seenDoneOn when a rung of high fall risk was seen done; such a rung is never accepted without
     * @throws StaleData if it was decided, or its entries have changed meanwhile
     */
    @Transactional
    @Audited(AuditAction.PROPOSAL_DECIDED)
    public Accepted accept(PatientId patient, ProposalId proposal, long version, @Nullable LocalDate seenDoneOn) {
        careAccess.requireCanTreat(patient);
        var asked = asked(patient, proposal, version);
        if (asked.suggestion().isAfterARest()) { // with its choices and what has to be seen done, on the plan's page
            throw new RuleViolation("guidance.rule.on-the-plan");
        }
        if (asked.waits()) {
            throw new RuleViolation("guidance.rule.waits");
        }
        var before = steps.newest(patient);
        stored.decide(asked.id(), Decision.ACCEPTED, person(), clock.instant(), null);
        if (!asked.suggestion().isStep()) {
            return new Accepted(proposal, before.no(), null);
        }
        var after = steps.take(patient, before, asked, seenDoneOn);
        stored.decide(asked.id(), Decision.ACCEPTED, person(), clock.instant(), after);
        proposals.refresh(patient);
        return new Accepted(proposal, before.no(), after);
    }

    /** The plan is again what it was, and the proposal is open. */
    @Transactional
    @Audited(AuditAction.PROPOSAL_DECIDED)
    public void takeBack(PatientId patient, Accepted accepted) {
        careAccess.requireCanTreat(patient);
        var after = accepted.after();
        if (after != null) {
            steps.takeBack(patient, after, accepted.before());
        }
        reopen(patient, accepted.proposal());
    }

    /**
     * It is not done, and does not come back on the same entries.
     *
     * @param words why, or empty
     */
    @Transactional
    @Audited(AuditAction.PROPOSAL_DECIDED)
    public void dismiss(PatientId patient, ProposalId proposal, long version, String words) {
        careAccess.requireCanTreat(patient);
        var said = words.strip();
        if (said.length() > MAX_WORDS) {
            throw new RuleViolation("guidance.rule.words-length", MAX_WORDS);
        }
        var asked = asked(patient, proposal, version);
        var decision = Decision.dismissed(said.isEmpty() ? null : said);
        stored.decide(asked.id(), decision, person(), clock.instant(), null);
        if (asked.suggestion().isAfterARest()) {
            rests.leave(patient);
        }
    }

    /** A dismissal is taken back. */
    @Transactional
    @Audited(AuditAction.PROPOSAL_DECIDED)
    public void ask(PatientId patient, ProposalId dismissed) {
        careAccess.requireCanTreat(patient);
        if (stored.isAfterARest(patient, dismissed)) {
            rests.askAgain(patient);
        }
        reopen(patient, dismissed);
    }

    private Asked asked(PatientId patient, ProposalId proposal, long version) {
        proposals.refresh(patient);
        return stored.find(patient, proposal, version).orElseThrow(StaleData::new);
    }

    private void reopen(PatientId patient, ProposalId proposal) {
        if (!stored.reopen(patient, proposal.value(), Member.required().person())) {
            throw new StaleData();
        }
        proposals.refresh(patient);
    }

    private static UUID person() {
        return Member.required().person().value();
    }
}
