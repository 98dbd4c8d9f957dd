package health.steadfast.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * axe-core, run in the page. Only what it complains about is brought here: with everything it looked at, as its own
 * adapter brings it, a long list takes minutes.
 */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Vaadin's own line about a lost connection lies over the page, in no part of it. */
    private static final String CONNECTION = "vaadin-connection-indicator";

    private static final String RUN = """
            async ({ exclude, kind, rules }) => {
              const found = await axe.run(
                  { exclude: [[exclude]] },
                  { runOnly: { type: kind, values: rules }, resultTypes: ['violations'] });
              return found.violations.map(rule => [`${rule.id}: ${rule.help}`,
                  ...rule.nodes.map(node => `    ${node.target} ${node.failureSummary}`)].join('\\n'));
            }""";

    private static final String SCRIPT = script();

    private Axe() {}

    /** What axe complains about in the page as it stands, each with its places. */
    static List<String> violations(Page page) {
        return run(page, "tag", RULES);
    }

    /** Where letters do not stand out 7 to 1 from their ground, large ones 4.5 to 1 (WCAG 1.4.6). */
    static List<String> weakContrasts(Page page) {
        return run(page, "rule", List.of("color-contrast-enhanced"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String kind, List<String> rules) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN, Map.of("exclude", CONNECTION, "kind", kind, "rules", rules));
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
