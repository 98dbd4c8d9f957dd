package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import health.steadfast.accounts.AccountFilter;
import health.steadfast.accounts.AccountRow;
import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.MembershipState;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.SfIcon;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The accounts as rows. On a phone only the first column stands, with the rest below the name. */
final class AccountGrid extends Grid<AccountRow> {

    private static final String NAME = """
            <div class="account-name">
              <span class="account-initials" aria-hidden="true">${item.initials}</span>
              <span><b>${item.name}</b><span class="sf-caption">${item.email}</span>
              <span class="account-phone sf-caption">${item.role} · ${item.state} · ${item.last}</span></span>
            </div>""";

    private static final String STATE = """
            <span class="account-state ${item.tone}"><vaadin-icon class="sf-icon" src="${item.sprite}" symbol="${item.icon}"
            aria-hidden="true"></vaadin-icon><span>${item.state}</span></span>""";

    private static final String ACTIONS = """
            <div class="account-actions">
              <vaadin-button ?hidden="${!item.invited}" @click="${again}">${item.again}</vaadin-button>
              <vaadin-button theme="tertiary icon" aria-label="${item.more}" @click="${open}"><vaadin-icon class="sf-icon"
              src="${item.sprite}" symbol="ellipsis" aria-hidden="true"></vaadin-icon></vaadin-button>
            </div>""";

    private final transient AccountService accounts;
    private final transient AccountTexts texts;
    private final transient Supplier<String> search;
    private @Nullable AccountRow focused;

    AccountGrid(
            AccountService accounts,
            AccountTexts texts,
            Supplier<String> search,
            Consumer<AccountRow> open,
            Consumer<AccountRow> again) {
        this.accounts = accounts;
        this.texts = texts;
        this.search = search;
        setId("accounts");
        addClassName("accounts-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("accounts.title"));
        setEmptyStateComponent(new EmptyState(getTranslation("accounts.none"), getTranslation("accounts.none-text")));
        addColumns(open, again);
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        addItemClickListener(event -> open.accept(event.getItem()));
        Shortcuts.addShortcutListener(this, () -> openFocused(open), Key.ENTER).listenOn(this);
    }

    void show(AccountFilter filter) {
        setItems(query -> accounts.page(filter, search.get(), query.getOffset(), query.getLimit()).stream());
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private void openFocused(Consumer<AccountRow> open) {
        if (focused != null) {
            open.accept(focused);
        }
    }

    private void addColumns(Consumer<AccountRow> open, Consumer<AccountRow> again) {
        addColumn(name())
                .setHeader(getTranslation("accounts.name"))
                .setFlexGrow(3)
                .setRowHeader(true);
        wide(addColumn(texts::role), "accounts.role").setFlexGrow(2);
        wide(addColumn(state()), "accounts.state").setFlexGrow(1);
        wide(addColumn(texts::last), "accounts.last").setFlexGrow(2);
        wide(addColumn(texts::caseload), "accounts.caseload").setWidth("7rem").setFlexGrow(0);
        addColumn(actions(open, again))
                .setHeader(getTranslation("accounts.actions"))
                .setHeaderPartName("quiet-header")
                .setPartNameGenerator(row -> "account-action")
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private Column<AccountRow> wide(Column<AccountRow> column, String key) {
        return column.setHeader(getTranslation(key))
                .setPartNameGenerator(row -> "wide")
                .setHeaderPartName("wide");
    }

    private LitRenderer<AccountRow> name() {
        return LitRenderer.<AccountRow>of(NAME)
                .withProperty("name", AccountRow::name)
                .withProperty("email", AccountRow::email)
                .withProperty("initials", row -> initials(row.name()))
                .withProperty("role", texts::role)
                .withProperty("state", texts::state)
                .withProperty("last", texts::last);
    }

    private LitRenderer<AccountRow> state() {
        return LitRenderer.<AccountRow>of(STATE)
                .withProperty(
                        "tone",
                        row -> row.state() == MembershipState.INVITED
                                ? "sf-badge " + AccountTexts.tone(row.state()).cssClass()
                                : "account-state-plain")
                .withProperty("sprite", row -> SfIcon.SPRITE)
                .withProperty("icon", row -> AccountTexts.icon(row.state()).symbol())
                .withProperty("state", texts::state);
    }

    private LitRenderer<AccountRow> actions(Consumer<AccountRow> open, Consumer<AccountRow> again) {
        return LitRenderer.<AccountRow>of(ACTIONS)
                .withProperty("invited", row -> row.state() == MembershipState.INVITED)
                .withProperty("again", row -> getTranslation("accounts.resend"))
                .withProperty("more", row -> getTranslation("accounts.more", row.name()))
                .withProperty("sprite", row -> SfIcon.SPRITE)
                .withFunction("again", again::accept)
                .withFunction("open", open::accept);
    }

    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        var last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
