package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import health.steadfast.shared.SearchWords;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.shared.ui.SingleKey;
import health.steadfast.shell.Command.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Ctrl or ⌘ K: own patients, exercises and screens by a few letters, from every screen of staff; "?" lists the keys.
 * Nothing is read before it is opened, and typing asks the database nothing.
 */
@Tag("sf-palette")
@JsModule("./palette/sf-palette.ts")
final class CommandPalette extends Component {

    private static final int MOST = 12;
    private static final String DETAIL = "event.detail";

    private final transient Supplier<List<Command>> source;
    private final transient Runnable arrived;
    private transient List<Command> commands = List.of();
    private transient List<Command> shown = List.of();
    private List<KeyHelp> ofView = List.of();

    /** What the browser shows for a text; its twin is {@code frontend/palette/sf-palette.ts}. */
    record Answer(String text, String said, List<Item> items) {}

    record Item(String text, String hint, String icon) {}

    /** What "?" shows. */
    record Help(String title, List<KeyHelp> keys, String single, boolean on, String close) {}

    /** @param arrived somebody has gone somewhere: the new screen gets the focus */
    CommandPalette(Supplier<List<Command>> source, Runnable arrived) {
        this.source = source;
        this.arrived = arrived;
        getElement().addEventListener("opened", event -> open());
        getElement().addEventListener("keys", event -> showKeys());
        getElement()
                .addEventListener(
                        "find", event -> answer(event.getEventData().get(DETAIL).asString()))
                .addEventData(DETAIL);
        getElement()
                .addEventListener(
                        "choose",
                        event -> choose(event.getEventData().get(DETAIL).asInt()))
                .addEventData(DETAIL);
        getElement()
                .addEventListener(
                        "single-keys",
                        event -> SingleKey.choose(
                                UI.getCurrent(),
                                event.getEventData().get(DETAIL).asBoolean()))
                .addEventData(DETAIL);
    }

    /** The keys of the screen that is shown now. */
    void keys(List<KeyHelp> keys) {
        ofView = keys;
    }

    /** What every screen knows comes last. */
    private void showKeys() {
        var everywhere = Stream.of(
                KeyHelp.of(getTranslation("shell.palette.keys.search"), modifier(), "K"),
                KeyHelp.of(getTranslation("shell.palette.keys.help"), "?"));
        var on = !UI.getCurrent().getElement().getClassList().contains(SingleKey.OFF_CLASS);
        getElement()
                .callJsFunction(
                        "showKeys",
                        JacksonUtils.beanToJson(new Help(
                                getTranslation("shell.palette.keys"),
                                Stream.concat(ofView.stream(), everywhere).toList(),
                                getTranslation("shell.palette.single"),
                                on,
                                getTranslation("shared.close"))));
    }

    /** How this keyboard calls the key for commands. */
    static String modifier() {
        var session = UI.getCurrent().getSession();
        return session.getBrowser().isMacOSX() ? "⌘" : "Ctrl";
    }

    /** The words come with the first opening: no page is heavier for them. */
    private void open() {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "search", getTranslation("shell.palette.search"),
                                "placeholder", getTranslation("shell.palette.placeholder"),
                                "results", getTranslation("shell.palette.results"),
                                "how", getTranslation("shell.palette.how")));
        commands = source.get();
        answer("");
    }

    private void answer(String text) {
        var wanted = SearchWords.of(text);
        shown = (wanted.isEmpty() ? first(text) : found(wanted)).limit(MOST).toList();
        getElement()
                .setPropertyBean(
                        "answer",
                        new Answer(
                                text,
                                getTranslation("shell.palette.said", shown.size()),
                                shown.stream()
                                        .map(it -> new Item(
                                                it.text(), it.hint(), it.icon().symbol()))
                                        .toList()));
    }

    /** Before anything is typed: what can be done here. Signs alone find nothing. */
    private Stream<Command> first(String text) {
        return commands.stream().filter(it -> text.isBlank() && (it.kind() == Kind.HERE || it.kind() == Kind.ACTION));
    }

    private Stream<Command> found(SearchWords wanted) {
        return commands.stream()
                .filter(it -> wanted.matches(it.words()))
                .sorted(Comparator.comparing((Command it) -> !wanted.begins(it.words()))
                        .thenComparing(Command::kind));
    }

    private void choose(int nth) {
        if (nth >= 0 && nth < shown.size()) {
            shown.get(nth).act().accept(UI.getCurrent());
            arrived.run();
        }
    }
}
