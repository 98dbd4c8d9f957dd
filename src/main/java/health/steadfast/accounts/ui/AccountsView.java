package health.steadfast.accounts.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.AccountFilter;
import health.steadfast.accounts.AccountRoutes;
import health.steadfast.accounts.AccountRow;
import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.MemberCards;
import health.steadfast.accounts.MembershipId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.ErrorState;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.SingleKey;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Who has an account in the clinic. Filter and open account stand in the address; the search text does not. */
@Route(AccountRoutes.ACCOUNTS)
@RolesAllowed(Roles.ADMIN)
class AccountsView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient AccountService accounts;
    private final transient AccountTexts texts;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final AccountChips chips = new AccountChips(this::open);
    private final AccountGrid grid;
    private final Div content = new Div();
    private @Nullable AccountDialog dialog;
    private boolean opened;

    AccountsView(AccountService accounts, MemberCards cards, Clock clock) {
        this.accounts = accounts;
        texts = new AccountTexts(this::getTranslation, getLocale(), cards.own().zone(), clock);
        grid = new AccountGrid(
                accounts, texts, search::getValue, row -> open(chips.filter(), row.id()), this::inviteAgain);
        addClassNames("sf-page", "accounts");
        content.addClassName("accounts-content");
        add(header(), chips, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = AccountQuery.of(event.getLocation().getQueryParameters());
        try {
            show(query);
        } catch (DataAccessException | TransactionException e) {
            content.removeAll();
            content.add(new ErrorState(() -> open(query.filter(), null)));
        }
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(KeyHelp.of(getTranslation("shared.keys.search"), "/"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }

    private void show(AccountQuery query) {
        var counts = opened ? accounts.counts() : accounts.open();
        opened = true;
        chips.show(counts, query.filter());
        count.setText(getTranslation("accounts.count", counts.getOrDefault(AccountFilter.ALL, 0)));
        content.removeAll();
        content.add(grid);
        grid.show(query.filter());
        closeDialog();
        query.person().flatMap(accounts::find).ifPresent(this::showPerson);
    }

    private Header header() {
        search.setId("search");
        search.setPlaceholder(getTranslation("accounts.search"));
        search.setAriaLabel(getTranslation("accounts.search"));
        search.setPrefixComponent(SfIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.show(chips.filter()));
        SingleKey.on(this, '/', search::focus);
        var invite = new Button(getTranslation("accounts.invite"), SfIcon.USER_PLUS.create(), click -> invite());
        invite.setId("invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassName("sf-caption");
        var spacer = new Span();
        spacer.addClassName("sf-spacer");
        var header = new Header(new H1(getPageTitle()), count, spacer, search, invite);
        header.addClassName("sf-page-header");
        return header;
    }

    private void invite() {
        new InviteDialog(accounts, name -> {
                    Notices.done(getTranslation("accounts.invite.sent", name));
                    open(chips.filter(), null);
                })
                .open();
    }

    private void inviteAgain(AccountRow row) {
        try {
            accounts.inviteAgain(row.id());
            Notices.done(getTranslation("accounts.invite.sent", row.name()));
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        }
        grid.refresh();
    }

    private void showPerson(AccountRow row) {
        var opening = new AccountDialog(accounts, texts, row, () -> open(chips.filter(), null));
        opening.open();
        dialog = opening;
    }

    /** A dialog stands beside the page: it goes with it. */
    @Override
    protected void onDetach(DetachEvent event) {
        closeDialog();
    }

    private void closeDialog() {
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }

    private void open(AccountFilter filter, @Nullable MembershipId person) {
        getUI().ifPresent(ui -> ui.navigate(
                AccountRoutes.ACCOUNTS, new AccountQuery(filter, Optional.ofNullable(person)).parameters()));
    }

    private void open(AccountFilter filter) {
        open(filter, null);
    }
}
