package health.steadfast.browser;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A page without a browser: it speaks to the server as the page's own script would, or as a forger's. */
final class FlowVisitor {

    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");
    private static final String CLICK_DATA = """
            {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,"event.altKey":false,\
            "event.clientX":1,"event.clientY":1,"event.screenX":1,"event.screenY":1,"event.button":0}""";

    private final HttpVisitor http;
    private String window = "";
    private String key = "";
    private String sync = "0";
    private String client = "0";
    private String seen = "";

    FlowVisitor(HttpVisitor http) {
        this.http = http;
    }

    /** Opens a window and goes to an address in it. */
    String open(String route) throws IOException, InterruptedException {
        var start = http.get("/?v-r=init&location=&query=").body();
        window = first(Pattern.compile("\"v-uiId\":(\\d+)"), start);
        key = first(Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\""), start);
        sync = first(SYNC, start);
        client = "0";
        return call(going(route));
    }

    String window() {
        return window;
    }

    String key() {
        return key;
    }

    /** One honest call; what it answers is kept, so that things on the page can be found. */
    String call(String... wishes) throws IOException, InterruptedException {
        seen = send(window, body(key, wishes)).body();
        sync = first(SYNC, seen);
        client = first(CLIENT, seen);
        return seen;
    }

    /** Sends anything at all, and forgets the answer. */
    HttpResponse<String> send(String toWindow, String body) throws IOException, InterruptedException {
        return http.postJson("/?v-r=uidl&v-uiId=" + toWindow, body);
    }

    String body(String withKey, String... wishes) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%s}"
                .formatted(withKey, String.join(",", wishes), sync, client);
    }

    /** The call of a page that has lost count. */
    String everythingAnew() {
        return "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":%s,\"clientId\":%s,\"resynchronize\":true}"
                .formatted(key, sync, client);
    }

    static String going(String route) {
        return """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":null,"trigger":""}}""".formatted(route);
    }

    String click(String id) {
        return "{\"type\":\"event\",\"node\":%s,\"event\":\"click\",\"data\":%s}".formatted(node(id), CLICK_DATA);
    }

    String writing(String id, String property, String value) {
        return "{\"type\":\"mSync\",\"node\":%s,\"feature\":1,\"property\":\"%s\",\"value\":\"%s\"}"
                .formatted(node(id), property, value);
    }

    /** Calls a method that a component offers to its own script. */
    String calling(String id, String method, long... arguments) {
        return "{\"type\":\"publishedEventHandler\",\"node\":%s,\"templateEventMethodName\":\"%s\","
                        .formatted(node(id), method)
                + "\"templateEventMethodArgs\":%s,\"promise\":0}".formatted(Arrays.toString(arguments));
    }

    private String node(String id) {
        return first(
                Pattern.compile(
                        "\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\"" + id + "\""),
                seen);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }
}
