package health.steadfast.guidance;

import health.steadfast.guidance.StoredProposals.Decision;
import health.steadfast.guidance.StoredProposals.Kept;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.PatientId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the open proposals of a patient what the rules say now. The same evidence twice changes nothing. It checks
 * nobody's rights: the program calls it after an entry, every night, and before somebody decides.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Proposals {

    private final EvidenceReader evidence;
    private final StoredProposals stored;
    private final Catalogue catalogue;
    private final Clock clock;

    Proposals(EvidenceReader evidence, StoredProposals stored, Catalogue catalogue, Clock clock) {
        this.evidence = evidence;
        this.stored = stored;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Makes, renews and withdraws. */
    public void refresh(PatientId patient) {
        stored.alone(patient);
        var known = evidence.of(patient);
        var kept = stored.open(patient);
        var proposed = new Judgement(known, catalogue).proposals();
        Set<UUID> held = new HashSet<>();
        for (var now : proposed) {
            var same = kept.stream().filter(it -> isSame(it, now)).findFirst();
            same.ifPresent(it -> held.add(it.id()));
            keep(patient, known, now, same);
        }
        kept.stream().filter(it -> !held.contains(it.id())).forEach(it -> settle(it, known));
    }

    private void keep(PatientId patient, Evidence known, Proposed now, Optional<Kept> same) {
        if (same.isEmpty()) {
            stored.add(patient, known, now, clock.instant());
        } else if (!same.get().fingerprint().equals(now.fingerprint())
                || !Objects.equals(same.get().block(), now.block())) {
            stored.renew(same.get(), known, now);
        }
    }

    /** Whoever changed the exercise of an open proposal, or took the plan up after a rest, has decided; else it goes. */
    private void settle(Kept kept, Evidence known) {
        var rest = known.rest();
        if (kept.rule() == Rule.REST && rest != null && rest.by() != null && rest.at() != null) {
            stored.decide(kept.id(), RestRule.decision(rest), rest.by(), rest.at(), rest.changedNo());
            return;
        }
        changedSince(kept, known.items())
                .ifPresentOrElse(
                        item -> stored.decide(
                                kept.id(), Decision.CHANGED, item.changedBy(), item.changedAt(), item.changedNo()),
                        () -> stored.withdraw(kept));
    }

    private static Optional<Evidence.Item> changedSince(Kept kept, List<Evidence.Item> items) {
        return items.stream()
                .filter(item -> item.id().equals(kept.item()) && item.changedNo() > kept.versionNo())
                .findFirst();
    }

    private static boolean isSame(Kept kept, Proposed proposed) {
        var item = proposed.item();
        return kept.rule() == proposed.rule() && Objects.equals(kept.item(), item == null ? null : item.value());
    }
}
