package health.steadfast.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.messages.NewMessage;
import health.steadfast.shared.Ids;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.SfIcon;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The field and the button of a thread. What is refused stays in the field, with the reason at it. */
public final class MessageForm extends Composite<Div> {

    private final TextArea field;
    private final Button send;
    private final @Nullable ExerciseSlug about;
    private UUID id = Ids.next(); // the same message however often it is sent

    /**
     * @param about the exercise that the message asks about, if it asks about one
     * @param onSend stores the message; a broken rule is shown at the field
     */
    public MessageForm(String label, @Nullable ExerciseSlug about, Consumer<NewMessage> onSend) {
        this.about = about;
        field = new TextArea(label);
        field.setId("message");
        field.setMaxLength(NewMessage.MAX_BODY);
        field.setMinRows(3);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        send = new Button(getTranslation("messages.thread.send"), SfIcon.MESSAGE_SQUARE.create());
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(onSend));
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getContent().addClassName("thread-form");
        getContent().add(field, send);
    }

    private void send(Consumer<NewMessage> onSend) {
        try {
            onSend.accept(new NewMessage(id, field.getValue(), about));
            id = Ids.next();
            field.clear();
            field.setInvalid(false);
        } catch (RuleViolation e) {
            field.setErrorMessage(getTranslation(e.code(), e.arguments()));
            field.setInvalid(true);
            field.focus();
        } finally {
            send.setEnabled(true);
        }
    }

    /** A larger button, for patients. */
    public MessageForm large() {
        send.addClassNames("pt-button", "pt-main");
        return this;
    }
}
