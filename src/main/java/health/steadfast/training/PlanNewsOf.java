package health.steadfast.training;

import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the version in force with the one before it. */
final class PlanNewsOf {

    private PlanNewsOf() {}

    /** What changed, if this is not the patient's first plan and anything did. */
    static Optional<PlanNews> of(PlanHistory history, LocalDate today) {
        return history.inForceOn(today)
                .flatMap(now -> history.inForceOn(now.startsOn().minusDays(1))
                        .filter(before -> before.plan().equals(now.plan()))
                        .map(before -> changes(before, now)))
                .filter(news -> !news.changes().isEmpty());
    }

    private static PlanNews changes(PublishedVersion before, PublishedVersion now) {
        var old = byId(before);
        var changes = new ArrayList<PlanNews.Change>();
        for (var item : now.items()) {
            var was = old.remove(item.id());
            var prescribedWas = was == null ? null : prescribed(was);
            if (!Objects.equals(prescribedWas, prescribed(item))) {
                changes.add(new PlanNews.Change(prescribedWas, prescribed(item)));
            }
        }
        old.values().forEach(ended -> changes.add(new PlanNews.Change(prescribed(ended), null)));
        return new PlanNews(now.reason(), changes);
    }

    private static PlanNews.Prescribed prescribed(PrescribedItem item) {
        return new PlanNews.Prescribed(
                item.exercise(), item.dose(), item.schedule().daysAWeek());
    }

    private static Map<PlanItemId, PrescribedItem> byId(PublishedVersion version) {
        return version.items().stream()
                .collect(Collectors.toMap(PrescribedItem::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }
}
