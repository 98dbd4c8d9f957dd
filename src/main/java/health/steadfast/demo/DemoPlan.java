package health.steadfast.demo;

import health.steadfast.demo.PlanStory.ItemStory;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The plan of a story in the product's own values, with the days it was in force.
 *
 * @param stories what the story says about each item
 * @param strategies what there is to try beside them
 */
record DemoPlan(
        List<DemoVersion> versions,
        List<PausePeriod> pauses,
        Map<PlanItemId, ItemStory> stories,
        List<Strategy> strategies) {

    record DemoVersion(int no, LocalDate startsOn, String reason, List<DraftItem> items) {}

    static DemoPlan of(PatientStory story, LocalDate today, Catalogue catalogue) {
        var ids = new LinkedHashMap<PlanItemId, ItemStory>();
        story.plan().items().forEach(item -> ids.put(PlanItemId.next(), item));
        var prescribing = new Prescribing(catalogue, story.profile());
        var told = story.plan().versions();
        var versions = IntStream.rangeClosed(1, told.size())
                .mapToObj(no -> new DemoVersion(
                        no,
                        told.get(no - 1).starts().on(today),
                        told.get(no - 1).reason(),
                        items(ids, no, prescribing)))
                .toList();
        var pauses = story.plan().pauses().stream()
                .map(pause -> new PausePeriod(
                        pause.kind(),
                        pause.from().on(today),
                        pause.until() == null ? null : pause.until().on(today)))
                .toList();
        var strategies = story.plan().strategies().stream()
                .map(it -> new Strategy(StrategyId.next(), it.text(), it.when()))
                .toList();
        return new DemoPlan(versions, pauses, ids, strategies);
    }

    /** For the product's own arithmetic of weeks. */
    PlanHistory history(Catalogue catalogue) {
        var plan = PlanId.next();
        var published = versions.stream()
                .map(version -> new PublishedVersion(
                        plan,
                        version.no(),
                        version.startsOn(),
                        version.reason(),
                        version.items().stream()
                                .map(item -> prescribed(item, catalogue))
                                .toList()))
                .toList();
        return new PlanHistory(published, pauses, null);
    }

    ItemStory story(PlanItemId item) {
        var story = stories.get(item);
        if (story == null) {
            throw new IllegalArgumentException("not an item of this plan");
        }
        return story;
    }

    private static List<DraftItem> items(Map<PlanItemId, ItemStory> stories, int no, Prescribing prescribing) {
        return stories.entrySet().stream()
                .filter(item -> item.getValue().isIn(no))
                .map(item -> prescribing.item(item.getKey(), item.getValue(), no))
                .toList();
    }

    private static PrescribedItem prescribed(DraftItem item, Catalogue catalogue) {
        return new PrescribedItem(
                item.id(),
                catalogue.get(item.exercise()).domain().axis(),
                item.purpose(),
                item.exercise(),
                item.dose(),
                item.schedule(),
                item.note());
    }
}
