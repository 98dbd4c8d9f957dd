package health.steadfast.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.accounts.AccountFilter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** One chip per filter, with the number of accounts it would show. */
final class AccountChips extends Div {

    private final Map<AccountFilter, Button> chips = new EnumMap<>(AccountFilter.class);
    private final Map<AccountFilter, Span> counts = new EnumMap<>(AccountFilter.class);
    private AccountFilter filter = AccountFilter.ALL;

    AccountChips(Consumer<AccountFilter> chosen) {
        addClassNames("sf-chips", "accounts-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("accounts.filter"));
        for (var it : AccountFilter.values()) {
            var count = new Span();
            count.addClassName("sf-count");
            var chip = new Button(getTranslation("accounts.filter." + it.name()), click -> chosen.accept(it));
            chip.setSuffixComponent(count);
            chip.addClassName("sf-chip");
            chip.setId("show-" + it.name().toLowerCase(Locale.ROOT));
            chips.put(it, chip);
            counts.put(it, count);
            add(chip);
        }
    }

    AccountFilter filter() {
        return filter;
    }

    void show(Map<AccountFilter, Integer> numbers, AccountFilter active) {
        filter = active;
        counts.forEach((it, span) -> span.setText(String.valueOf(numbers.getOrDefault(it, 0))));
        chips.forEach((it, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(it == active)));
    }
}
