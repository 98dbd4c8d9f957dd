package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Back or Stop, as the step in the browser says. */
@Tag("sf-way-back")
@JsModule("./session/sf-way-back.ts")
final class SessionWayBack extends Component {

    SessionWayBack() {
        getElement()
                .setProperty("back", getTranslation("training.back"))
                .setProperty("stop", getTranslation("training.stop"));
    }
}
