package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PublishingCheck;
import health.steadfast.plans.Suitability;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has to be cleared up about an item before it can be published, and the field that clears it up. */
class ItemProblems extends Composite<Div> {

    private final transient ItemRow.Desk desk;
    private final TextField reason = new TextField(getTranslation("plans.draft.exclusion-reason"));
    private final DateInput seenDone = new DateInput(getTranslation("plans.draft.seen-done"));
    private final Div excluded = new Div();
    private final Div unreleased = new Div();
    private final Div retired = new Div();
    private final Span risk = new Span();
    private final Span why = new Span();
    private final Span released = new Span();
    private @Nullable ExerciseSlug toRelease;

    ItemProblems(ItemRow.Desk desk, Consumer<String> newReason, BiConsumer<ExerciseSlug, LocalDate> release) {
        this.desk = desk;
        reason.setMaxLength(DraftItem.MAX_TEXT);
        reason.setMinLength(DraftItem.MIN_REASON);
        reason.setRequired(true);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                newReason.accept(event.getValue());
            }
        });
        var give = new Button(getTranslation("plans.draft.release"), SfIcon.LOCK_OPEN.create());
        give.addClassName("plan-release");
        give.addClickListener(event -> release(release));
        excluded.add(SfIcon.CIRCLE_ALERT.create(), why, reason);
        unreleased.add(SfIcon.TRIANGLE_ALERT.create(), risk, seenDone, give);
        retired.add(SfIcon.ARCHIVE.create(), new Span(getTranslation("plans.draft.retired")));
        retired.addClassNames("plan-problem", Tone.WATCH.cssClass());
        excluded.addClassNames("plan-problem", Tone.WATCH.cssClass());
        unreleased.addClassNames("plan-problem", Tone.WATCH.cssClass());
        released.addClassNames("sf-caption", "plan-released");
        getContent().add(excluded, retired, unreleased, released);
    }

    /** All that may be done for the item counts: its choices, and what takes their place on lighter days. */
    void show(DraftItem item, DraftList.Releases releases, LocalDate today) {
        var exercises =
                PublishingCheck.exercises(item).map(desk.catalogue()::get).toList();
        var against = exercises.stream()
                .flatMap(it -> Suitability.of(it, desk.patient()).excludedBy().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        excluded.setVisible(!against.isEmpty());
        why.setText(getTranslation("plans.draft.excluded", words(against)));
        if (!reason.getValue().equals(text(item))) {
            reason.setValue(text(item));
        }
        retired.setVisible(exercises.stream().anyMatch(Exercise::retired));
        showRelease(item, exercises, releases, today);
    }

    private void showRelease(DraftItem item, List<Exercise> exercises, DraftList.Releases releases, LocalDate today) {
        var risky = exercises.stream()
                .filter(it -> it.fallRisk() == FallRisk.HIGH)
                .map(Exercise::slug)
                .toList();
        toRelease = risky.stream()
                .filter(it -> releases.seenDoneOn(it).isEmpty())
                .findFirst()
                .orElse(null);
        unreleased.setVisible(toRelease != null);
        if (toRelease != null) {
            var text = getTranslation("plans.draft.high-risk");
            risk.setText(
                    toRelease.equals(item.exercise()) ? text : desk.words().name(toRelease, getLocale()) + ": " + text);
        }
        var seenOn = risky.stream()
                .flatMap(it -> releases.seenDoneOn(it).stream())
                .min(Comparator.naturalOrder())
                .filter(it -> toRelease == null);
        released.setVisible(seenOn.isPresent());
        seenOn.ifPresent(
                day -> released.setText(getTranslation("plans.draft.released", Formats.date(day, today, getLocale()))));
        seenDone.setMax(today);
        if (seenDone.isEmpty()) {
            seenDone.setValue(today);
        }
    }

    /** Leads to the field that is still missing. */
    void focusMissing() {
        if (excluded.isVisible() && reason.getValue().strip().length() < DraftItem.MIN_REASON) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("plans.draft.exclusion-reason-missing"));
            reason.focus();
        } else {
            seenDone.focus();
        }
    }

    private void release(BiConsumer<ExerciseSlug, LocalDate> release) {
        if (toRelease != null && !seenDone.isEmpty() && !seenDone.isInvalid()) {
            release.accept(toRelease, seenDone.getValue());
        }
    }

    private String words(Collection<String> against) {
        var catalogue = desk.catalogue();
        return against.stream()
                .map(code -> catalogue.codes("aids").contains(code)
                        ? catalogue.label("aids", code, getLocale())
                        : catalogue.label("contraindications", code, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private static String text(DraftItem item) {
        var reason = item.exclusionReason();
        return reason == null ? "" : reason;
    }
}
