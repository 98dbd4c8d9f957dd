package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.accounts.AccountRow;
import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.MembershipState;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.ToneBadge;

/** One account with what can be done to it. What is in the way is said before anybody tries. */
final class AccountDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient AccountTexts texts;
    private final transient AccountRow row;
    private final transient Runnable done;

    AccountDialog(AccountService accounts, AccountTexts texts, AccountRow row, Runnable done) {
        this.accounts = accounts;
        this.texts = texts;
        this.row = row;
        this.done = done;
        setId("account");
        addClassName("account-dialog");
        setHeaderTitle(row.name());
        addDialogCloseActionListener(event -> done.run());
        showFacts();
    }

    private void showFacts() {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(row.name());
        var facts = new DescriptionList();
        fact(facts, "accounts.email", new Span(row.email()));
        fact(facts, "accounts.role", new Span(texts.role(row)));
        fact(
                facts,
                "accounts.state",
                new ToneBadge(AccountTexts.tone(row.state()), AccountTexts.icon(row.state()), texts.state(row)));
        fact(facts, "accounts.last", new Span(texts.last(row)));
        fact(facts, "accounts.caseload", new Span(texts.caseload(row)));
        add(facts);
        getFooter().add(button("accounts.close", "close", done));
        switch (row.state()) {
            case INVITED -> {
                getFooter().add(button("accounts.take-back", "deactivate", this::askBeforeDeactivating));
                getFooter().add(button("accounts.resend", "resend", () -> act("accounts.invite.sent", this::resend)));
            }
            case ACTIVE -> {
                getFooter().add(button("accounts.deactivate", "deactivate", this::askBeforeDeactivating));
                getFooter()
                        .add(button(
                                "accounts.password-link",
                                "password-link",
                                () -> act("accounts.password-link.sent", () -> accounts.sendPasswordLink(row.id()))));
            }
            case DEACTIVATED ->
                getFooter()
                        .add(button(
                                "accounts.reactivate",
                                "reactivate",
                                () -> act("accounts.reactivated", () -> accounts.reactivate(row.id(), row.version()))));
        }
    }

    private void askBeforeDeactivating() {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("accounts.deactivate.title", row.name()));
        var blocked = row.leads() > 0;
        add(blocked ? blocked() : consequences());
        getFooter().add(button("accounts.back", "back", this::showFacts));
        var confirm = button(
                row.state() == MembershipState.INVITED ? "accounts.take-back" : "accounts.deactivate",
                "confirm-deactivate",
                () -> act("accounts.deactivated", () -> accounts.deactivate(row.id(), row.version())));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(!blocked);
        getFooter().add(confirm);
    }

    private Component blocked() {
        var words = new Paragraph(getTranslation("accounts.deactivate.leads-patients", row.leads()));
        var note = new Div(SfIcon.CIRCLE_ALERT.create(), words);
        note.addClassNames("account-note", "tone-watch");
        var handOver = new Anchor("team?from=" + row.person(), getTranslation("accounts.deactivate.hand-over"));
        handOver.setId("hand-over-patients");
        note.add(handOver);
        return note;
    }

    private Component consequences() {
        var list = new UnorderedList();
        list.addClassName("account-consequences");
        for (var key : new String[] {"signed-out", "history", "again"}) {
            list.add(new ListItem(getTranslation("accounts.deactivate." + key)));
        }
        return list;
    }

    private void resend() {
        accounts.inviteAgain(row.id());
    }

    private void act(String message, Runnable change) {
        try {
            change.run();
            Notices.done(getTranslation(message, row.name()));
            done.run();
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        } catch (StaleData e) {
            Notices.problem(getTranslation("accounts.wrong-state"));
            done.run();
        }
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setId(id);
        return button;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
