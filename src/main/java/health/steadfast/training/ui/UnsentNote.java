package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends what a session left on the phone, for instance after a sign-in, and says what is not sent yet. */
@Tag("sf-unsent")
@JsModule("./session/sf-unsent.ts")
final class UnsentNote extends Component {

    UnsentNote(@Nullable String phone, ExerciseWords words) {
        Map<String, String> texts = new TreeMap<>();
        SessionWords.UNSENT.forEach(key -> texts.put(key, words.get("training." + key)));
        getElement()
                .setProperty("owner", PhoneOwner.key())
                .setProperty("phone", phone)
                .setPropertyMap("words", texts);
    }
}
