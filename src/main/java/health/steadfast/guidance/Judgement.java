package health.steadfast.guidance;

import health.steadfast.guidance.PlanRules.Judged;
import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the rules to what is known of one patient and answers what is worth a decision. */
final class Judgement {

    private final Evidence evidence;
    private final Catalogue catalogue;
    private final SessionsOfItems sessions;

    Judgement(Evidence evidence, Catalogue catalogue) {
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.sessions = new SessionsOfItems(evidence);
    }

    /** What is proposed now, without what was decided on the same entries. */
    List<Proposed> proposals() {
        var all = new ArrayList<Proposed>();
        var judged = new ArrayList<Judged>();
        for (var item : evidence.items()) {
            var ofItem = sessions.of(item);
            var rules = new ItemRules(item.judged(catalogue), ofItem, around(item), evidence.limits());
            ofItem.forEach(session -> judged.add(new Judged(session, rules.classOf(session))));
            proposal(rules).map(it -> it.of(item)).ifPresent(all::add);
        }
        afterRest().ifPresent(all::add);
        var rules = new PlanRules(evidence.today(), evidence.limits());
        Stream.of(rules.shorterPlan(judged), rules.heat(judged), rules.fatigue(evidence.tiredness()))
                .flatMap(Optional::stream)
                .map(Proposed::of)
                .filter(it -> evidence.plan() != null)
                .forEach(all::add);
        return all.stream().filter(this::isNew).toList();
    }

    private Optional<Proposed> afterRest() {
        var rest = evidence.rest();
        return rest == null ? Optional.empty() : new RestRule(evidence.today(), evidence.logs()).check(rest);
    }

    private static Optional<Proposed> proposal(ItemRules rules) {
        var found = rules.suggestion();
        if (found.suggestion() != Suggestion.HOLD) {
            return Optional.of(Proposed.of(found));
        }
        var waiting = found.waiting();
        if (waiting == Rule.R4 || waiting == Rule.R5) {
            return Optional.of(new Proposed(
                    null, null, waiting, Suggestion.PROGRESS, found.entries(), Objects.requireNonNull(found.block())));
        }
        return found.rule() == Rule.R6 ? rules.variety().map(Proposed::of) : Optional.empty();
    }

    private Circumstances around(Evidence.Item item) {
        return new Circumstances(
                evidence.today(),
                item.changedOn(),
                item.rungSince(),
                last(false),
                last(true),
                evidence.lastPaused(),
                evidence.relapseOpen(),
                isOtherStepUp(item),
                evidence.maintained());
    }

    /** Balance or gait, while another step up in balance or gait of this version is not done often enough. */
    private boolean isOtherStepUp(Evidence.Item item) {
        return asksForBalance(item)
                && evidence.decided().stream()
                        .filter(it -> it.wasStepUpIn(evidence.versionNo()))
                        .flatMap(it -> evidence.items().stream()
                                .filter(other -> other.id().equals(it.item())))
                        .filter(other -> !other.id().equals(item.id()) && asksForBalance(other))
                        .anyMatch(other -> sessions.of(other).stream()
                                        .filter(ExerciseSession::sinceChange)
                                        .count()
                                < evidence.limits().get(Threshold.SESSIONS_AFTER_CHANGE));
    }

    private boolean asksForBalance(Evidence.Item item) {
        var axis = domain(item).axis();
        return axis == Axis.BALANCE || axis == Axis.GAIT;
    }

    private Domain domain(Evidence.Item item) {
        return catalogue.get(new ExerciseSlug(item.exercise())).domain();
    }

    private @Nullable LocalDate last(boolean near) {
        return evidence.falls().stream()
                .filter(fall -> fall.near() == near)
                .map(Evidence.Fall::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * A decision holds for its entries: what makes the plan safer comes back as soon as there is a further entry, all
     * else only when every entry is new.
     */
    private boolean isNew(Proposed proposed) {
        var known = new HashSet<>(evidence.decided().stream()
                .filter(it -> it.rule() == proposed.rule() && Objects.equals(it.item(), idOf(proposed.item())))
                .flatMap(it -> it.entries().stream())
                .toList());
        var entries = proposed.entries().stream().map(Entry::id);
        if (proposed.suggestion().isAfterARest()) { // the plan itself knows whether it was decided
            return true;
        }
        return proposed.suggestion().isForSafety()
                ? !entries.allMatch(known::contains)
                : entries.noneMatch(known::contains);
    }

    private static @Nullable UUID idOf(@Nullable PlanItemId item) {
        return item == null ? null : item.value();
    }
}
