package health.steadfast.plans.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.plans.Load;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A weight in kg where a number is typed, else words such as "red band". */
class LoadField extends TextField {

    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(?:kg)?");

    LoadField(Runnable changed) {
        setLabel(getTranslation("plans.draft.load"));
        setPlaceholder(getTranslation("plans.draft.load-hint"));
        setMaxLength(Load.MAX_WORDS);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        addValueChangeListener(event -> {
            check();
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    void edit(@Nullable Load load) {
        if (load == null) {
            clear();
        } else if (load.kilograms() == null) {
            setValue(load.words() == null ? "" : load.words());
        } else {
            setValue(getTranslation("plans.dose.kilograms", load.kilograms()));
        }
    }

    /** Empty: no load. */
    Optional<Load> load() {
        var text = getValue().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var weight = WEIGHT.matcher(text);
        return Optional.of(
                weight.matches()
                        ? Load.kilograms(new BigDecimal(weight.group(1).replace(',', '.')))
                        : Load.words(text));
    }

    boolean isWrong() {
        check();
        return isInvalid();
    }

    private void check() {
        var weight = WEIGHT.matcher(getValue().strip());
        var wrong =
                weight.matches() && !isPossible(new BigDecimal(weight.group(1).replace(',', '.')));
        setErrorMessage(wrong ? getTranslation("plans.draft.load-range") : null);
        setInvalid(wrong);
    }

    private static boolean isPossible(BigDecimal kilograms) {
        return kilograms.compareTo(Load.MIN_KILOGRAMS) >= 0 && kilograms.compareTo(Load.MAX_KILOGRAMS) <= 0;
    }
}
