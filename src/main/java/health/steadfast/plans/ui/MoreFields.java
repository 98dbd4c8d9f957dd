package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.EffortBand;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of an item is set less often: side, support, rest, load, effort, times a day, purpose, a note to the patient. */
class MoreFields extends Composite<Div> implements ItemPart {

    private static final List<Optional<EffortBand>> USUAL_BANDS = Stream.of(
                    new EffortBand(2, 4), new EffortBand(3, 5), new EffortBand(4, 6), new EffortBand(5, 7))
            .map(Optional::of)
            .toList();

    private final Runnable changed;
    private final Select<Support> support;
    private final Select<Side> side;
    private final Select<Optional<EffortBand>> effort;
    private final Select<Purpose> purpose;
    private final IntegerField rest = labelled("plans.draft.rest", 0, Dose.MAX_REST_SECONDS);
    private final IntegerField timesADay = labelled("plans.draft.times-a-day", 1, 6);
    private final TextField note = new TextField(getTranslation("plans.draft.note"));
    private final LoadField load = new LoadField(this::tell);
    private boolean quiet;

    MoreFields(Catalogue catalogue, Runnable changed) {
        this.changed = changed;
        support = select("plans.draft.support", it -> catalogue.label("supports", code(it), getLocale()));
        side = select("plans.draft.side", it -> getTranslation("plans.side." + it.name()));
        effort = select("plans.draft.effort", this::band);
        purpose = select("plans.draft.purpose", it -> getTranslation("plans.purpose." + it.name()));
        support.setItems(Support.values());
        side.setItems(Side.values());
        purpose.setItems(Purpose.values());
        note.setMaxLength(DraftItem.MAX_TEXT);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addClassName("plan-note");
        note.addValueChangeListener(event -> tell());
        getContent().addClassName("plan-more");
        getContent().add(support, side, effort, rest, load, timesADay, purpose, note);
    }

    @Override
    public void edit(DraftItem item) {
        quiet = true;
        var dose = item.dose();
        var bands = new LinkedHashSet<>(USUAL_BANDS);
        bands.add(Optional.ofNullable(dose.effort()));
        bands.add(Optional.empty());
        effort.setItems(bands);
        effort.setValue(Optional.ofNullable(dose.effort()));
        support.setValue(dose.support());
        side.setValue(dose.side());
        rest.setValue(dose.restSeconds());
        load.edit(dose.load());
        timesADay.setValue(item.schedule().timesADay());
        purpose.setValue(item.purpose());
        note.setValue(item.note() == null ? "" : item.note());
        quiet = false;
    }

    /** The item with what stands in these fields; its amount and its days stay. Empty if a field is wrong. */
    @Override
    public Optional<DraftItem> submit(DraftItem item) {
        if (firstInvalid().isPresent()) {
            return Optional.empty();
        }
        var was = item.dose();
        var dose = new Dose(
                was.sets(),
                was.repetitions(),
                was.holdSeconds(),
                was.minutes(),
                was.metres(),
                was.workSeconds(),
                rest.getValue(),
                side.getValue(),
                support.getValue(),
                load.load().orElse(null),
                effort.getValue().orElse(null));
        var text = note.getValue().strip();
        return Optional.of(item.withDose(dose).withPurpose(purpose.getValue()).withNote(text.isEmpty() ? null : text));
    }

    int timesADay() {
        return timesADay.isInvalid() || timesADay.isEmpty() ? 1 : timesADay.getValue();
    }

    @Override
    public Optional<Focusable<?>> firstInvalid() {
        if (load.isWrong()) {
            return Optional.of(load);
        }
        return Stream.of(rest, timesADay)
                .filter(field -> field.isInvalid() || field.isEmpty())
                .<Focusable<?>>map(field -> field)
                .findFirst();
    }

    private <T> Select<T> select(String label, Function<T, String> text) {
        var select = new Select<T>();
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(text::apply);
        select.addValueChangeListener(event -> tell());
        return select;
    }

    private IntegerField labelled(String label, int min, int max) {
        var field = NumberFields.whole(getTranslation(label), min, max);
        field.setLabel(getTranslation(label));
        field.setRequired(true);
        field.addValueChangeListener(event -> tell());
        return field;
    }

    private String band(Optional<EffortBand> band) {
        return band.map(it -> getTranslation("library.effort-band", it.low(), it.high()))
                .orElseGet(() -> getTranslation("library.no-effort"));
    }

    private static String code(Support support) {
        return support.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }
}
