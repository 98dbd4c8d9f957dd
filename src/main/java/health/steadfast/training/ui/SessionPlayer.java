package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Runs a session in the browser: set-up, player and questions, without asking the server for every step. */
@Tag("sf-session")
@JsModule("./session/sf-session.ts")
final class SessionPlayer extends Component {

    void show(SessionScript script) {
        getElement().setPropertyBean("script", script);
    }

    /** The server has refused something: what is shown has to be read anew. */
    void onRefresh(Runnable read) {
        getElement().addEventListener("refresh", event -> read.run());
    }
}
