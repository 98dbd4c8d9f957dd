package health.steadfast.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** The way past a long list for those who walk by the Tab key; seen only while it has the focus. */
class SkipButton extends NativeButton {

    SkipButton(String words, Component target) {
        super(words, click -> target.getElement().callJsFunction("focus"));
        target.getElement().setAttribute("tabindex", "-1");
        addClassName("sf-skip");
    }
}
