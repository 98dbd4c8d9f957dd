package health.steadfast.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.RuleViolation;
import java.util.function.Consumer;

/** Invites a therapist or an admin. What was typed stays until the invitation is on its way. */
final class InviteDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient Consumer<String> sent;
    private final InviteForm form = new InviteForm();
    private final Paragraph problem = new Paragraph();

    InviteDialog(AccountService accounts, Consumer<String> sent) {
        this.accounts = accounts;
        this.sent = sent;
        setId("invite-dialog");
        addClassName("account-dialog");
        setHeaderTitle(getTranslation("accounts.invite.title"));
        problem.addClassNames("account-problem", "tone-watch");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation("accounts.invite.text")), form, problem);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        var send = new Button(getTranslation("accounts.invite.send"), click -> send());
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(cancel, send);
    }

    private void send() {
        problem.setVisible(false);
        form.submit().ifPresent(this::invite);
    }

    private void invite(StaffInvitation invitation) {
        try {
            accounts.invite(invitation);
            close();
            sent.accept(invitation.name());
        } catch (RuleViolation e) {
            problem.setText(getTranslation(e.code(), e.arguments()));
            problem.setVisible(true);
        }
    }
}
