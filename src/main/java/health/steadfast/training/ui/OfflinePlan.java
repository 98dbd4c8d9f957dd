package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import health.steadfast.training.Today;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves today's plan on the phone, for the page that stands in when there is no connection. Shows nothing. */
@Tag("sf-offline-plan")
@JsModule("./session/sf-offline-plan.ts")
final class OfflinePlan extends Component {

    private record Item(String name, String dose) {}

    private record Plan(
            String day, String language, @Nullable String phone, Map<String, String> words, List<Item> items) {}

    OfflinePlan(Today today, @Nullable String phone, ExerciseWords words) {
        var items = today.items().stream()
                .filter(item -> !item.rests())
                .map(item -> new Item(words.name(item.exercise()), words.dose(item.dose())))
                .toList();
        var texts = Map.of(
                "title", words.get("training.offline.title"),
                "safe", words.get("training.offline.safe"),
                "plan", words.get("training.offline.plan"),
                "again", words.get("training.offline.again"),
                "emergency", words.get("training.offline.emergency"),
                "call", phone == null ? "" : words.get("training.unsent.call", phone));
        getElement()
                .setPropertyBean(
                        "plan", new Plan(today.date().toString(), getLocale().getLanguage(), phone, texts, items));
    }
}
