package health.steadfast.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;

/**
 * Measures a running demo from outside: the bytes a first and a repeated visit bring over the wire, the live heap that
 * one more open caseload costs, and how soon the plan builder answers. {@code bench/first-visit} starts it. Ends with 1
 * when a limit is missed.
 */
final class FirstVisit {

    private static final String PASSWORD = "steadfast-demo";
    private static final String THERAPIST = "ines.vogt@lindenhof.example";
    private static final String PATIENT = "ruth.ellingham@mail.example";
    /** Enough for one number per roster, few enough for a laptop. */
    private static final int ROSTERS = 20;
    /** Open already when it begins: pools and caches have grown to what so many at once need. */
    private static final int WARM_ROSTERS = 10;

    /** Marit Solheim's. */
    private static final String PRESCRIBED_FOR = "20-3726";

    private static final int CHANGES = 40;
    /** The server closes a connection that was idle for 20 seconds; its buffers are no part of a caseload. */
    private static final int CONNECTIONS_CLOSED_MS = 25_000;

    private final String address;
    private final long pid;
    private boolean missed;

    private FirstVisit(String address, long pid) {
        this.address = address;
        this.pid = pid;
    }

    public static void main(String[] args) throws IOException {
        var visit = new FirstVisit(args[0], Long.parseLong(args[1]));
        visit.heapPerRoster(); // first: what other visits leave behind is freed while it measures
        visit.bytes("patient", PATIENT, 300);
        visit.bytes("therapist", THERAPIST, 450);
        visit.builderAnswers();
        System.exit(visit.missed ? 1 : 0); // closes the browser and the threads that serve it
    }

    /** From the sign-in page to the first view, then the same view once more with what the browser has kept. */
    private void bytes(String who, String email, int limit) {
        try (var window = window()) {
            var page = window.newPage();
            var wire = new Wire(window, page);
            signIn(page, email);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            report(who + ", first visit", wire.take(), limit);
            page.navigate(page.url());
            Screen.settled(page);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            report(who + ", repeated visit", wire.take(), 15);
        }
    }

    private void report(String what, Map<String, Long> bytes, int limit) {
        var sum = bytes.values().stream().mapToLong(Long::longValue).sum();
        var kinds = new ArrayList<String>();
        bytes.forEach((kind, size) -> {
            if (size >= 1_000) {
                kinds.add("%s %.0f".formatted(kind, size / 1e3));
            }
        });
        System.out.printf(
                "%-28s %6.1f kB (limit %d kB)%s   %s%n",
                what, sum / 1e3, limit, over(sum, limit * 1_000L), String.join(", ", kinds));
    }

    private void heapPerRoster() throws IOException {
        var windows = new ArrayList<BrowserContext>();
        for (var i = 0; i < WARM_ROSTERS; i++) {
            windows.add(roster());
        }
        var page = windows.getFirst().pages().getFirst();
        var before = liveHeap(page);
        for (var i = 0; i < ROSTERS; i++) {
            windows.add(roster());
        }
        var after = liveHeap(page);
        var each = (after - before) / ROSTERS;
        System.out.printf(
                "%-28s %6.1f kB (limit 300 kB)%s   %d more, each with its own sign-in; heap %.1f to %.1f MB%n",
                "live heap per open caseload", each / 1e3, over(each, 300_000), ROSTERS, before / 1e6, after / 1e6);
        windows.forEach(BrowserContext::close);
    }

    /** How long the server takes to answer a changed number in the plan builder, saving the draft included. */
    private void builderAnswers() {
        try (var window = roster()) {
            var page = window.pages().getFirst();
            page.navigate("/patients/" + PRESCRIBED_FOR + "/plan/draft");
            Screen.settled(page);
            var times = new ArrayList<Double>();
            page.onRequestFinished(request -> {
                if (request.url().contains("v-r=uidl")) {
                    times.add(request.timing().responseEnd - request.timing().requestStart);
                }
            });
            var sets = page.locator(".plan-item .plan-number input").first();
            for (var n = 0; n < CHANGES; n++) {
                sets.fill(n % 2 == 0 ? "3" : "2");
                sets.press("Tab");
                Screen.settled(page);
            }
            times.sort(null);
            var slow = times.get(times.size() * 95 / 100);
            System.out.printf(
                    "%-28s %6.1f ms median, %.1f ms for 95 of 100 (limit 100 ms)%s   %d answers%n",
                    "plan builder, one change",
                    times.get(times.size() / 2),
                    slow,
                    over(Math.round(slow), 100),
                    times.size());
        }
    }

    private String over(long measured, long limit) {
        missed |= measured > limit;
        return measured > limit ? "  OVER" : "";
    }

    private BrowserContext roster() {
        var window = window();
        signIn(window.newPage(), THERAPIST);
        return window;
    }

    private BrowserContext window() {
        return Browsers.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("en-GB")
                        .setViewportSize(1440, 900));
    }

    private static void signIn(Page page, String email) {
        page.navigate("/login");
        Screen.settled(page);
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        Screen.settled(page);
    }

    /** Bytes of live objects: the virtual machine collects before it counts, and idle connections are closed. */
    private long liveHeap(Page page) throws IOException {
        page.waitForTimeout(CONNECTIONS_CLOSED_MS);
        collectedHeap(); // what the first collection clears is gone with the second
        return collectedHeap();
    }

    private long collectedHeap() throws IOException {
        var jcmd = new ProcessBuilder("jcmd", Long.toString(pid), "GC.class_histogram").start();
        var output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var total = output.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }
}
