package health.steadfast.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import health.steadfast.shared.ui.SfIcon;

/** A large button. A second tap on the same spot finds it switched off. */
final class ActionButton extends Button {

    private ActionButton(String id, String text, SfIcon icon, String style, Runnable action) {
        super(text, icon.create());
        setId(id);
        addClassNames("pt-button", style);
        setDisableOnClick(true);
        addClickListener(click -> action.run());
    }

    /** The one thing to do here. */
    static ActionButton main(String id, String text, SfIcon icon, Runnable action) {
        var button = new ActionButton(id, text, icon, "pt-main", action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static ActionButton plain(String id, String text, SfIcon icon, Runnable action) {
        return new ActionButton(id, text, icon, "pt-plain", action);
    }

    static ActionButton safety(String id, String text, SfIcon icon, Runnable action) {
        return new ActionButton(id, text, icon, "pt-safety", action);
    }
}
