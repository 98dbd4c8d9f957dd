package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.Suitability;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has to be cleared up about an item before it can be published, and the field that clears it up. */
class ItemProblems extends Composite<Div> {

    private final Catalogue catalogue;
    private final TextField reason = new TextField(getTranslation("plans.draft.exclusion-reason"));
    private final DateInput seenDone = new DateInput(getTranslation("plans.draft.seen-done"));
    private final Div excluded = new Div();
    private final Div unreleased = new Div();
    private final Span why = new Span();
    private final Span released = new Span();

    ItemProblems(Catalogue catalogue, Consumer<String> newReason, Consumer<LocalDate> release) {
        this.catalogue = catalogue;
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
        unreleased.add(
                SfIcon.TRIANGLE_ALERT.create(), new Span(getTranslation("plans.draft.high-risk")), seenDone, give);
        excluded.addClassNames("plan-problem", Tone.WATCH.cssClass());
        unreleased.addClassNames("plan-problem", Tone.WATCH.cssClass());
        released.addClassNames("sf-caption", "plan-released");
        getContent().add(excluded, unreleased, released);
    }

    void show(
            DraftItem item,
            Suitability suitability,
            boolean needsRelease,
            @Nullable LocalDate seenDoneOn,
            LocalDate today) {
        excluded.setVisible(suitability.isExcluded());
        why.setText(getTranslation("plans.draft.excluded", words(suitability)));
        if (!reason.getValue().equals(text(item))) {
            reason.setValue(text(item));
        }
        unreleased.setVisible(needsRelease && seenDoneOn == null);
        released.setVisible(needsRelease && seenDoneOn != null);
        if (seenDoneOn != null) {
            released.setText(getTranslation("plans.draft.released", Formats.date(seenDoneOn, today, getLocale())));
        }
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

    private void release(Consumer<LocalDate> release) {
        if (!seenDone.isEmpty() && !seenDone.isInvalid()) {
            release.accept(seenDone.getValue());
        }
    }

    private String words(Suitability suitability) {
        return suitability.excludedBy().stream()
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
