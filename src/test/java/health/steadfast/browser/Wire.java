package health.steadfast.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;

/** Counts what comes over the wire, headers and redirects included, by kind. */
final class Wire {

    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();

    Wire(BrowserContext window, Page page) {
        var session = window.newCDPSession(page);
        session.on("Network.responseReceived", this::remember);
        session.on("Network.requestWillBeSent", this::redirected);
        session.on("Network.loadingFinished", this::finished);
        session.send("Network.enable");
    }

    private void remember(JsonObject event) {
        kinds.put(event.get("requestId").getAsString(), event.get("type").getAsString());
    }

    private void redirected(JsonObject event) {
        if (event.has("redirectResponse")) {
            add("Redirect", event.getAsJsonObject("redirectResponse"));
        }
    }

    private void finished(JsonObject event) {
        add(kinds.getOrDefault(event.get("requestId").getAsString(), "Other"), event);
    }

    private void add(String kind, JsonObject sized) {
        bytes.merge(kind, sized.get("encodedDataLength").getAsLong(), Long::sum);
    }

    /** What came since the last time. */
    Map<String, Long> take() {
        var taken = new TreeMap<>(bytes);
        bytes.clear();
        return taken;
    }
}
