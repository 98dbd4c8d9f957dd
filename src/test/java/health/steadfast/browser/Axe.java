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

    private static final String RUN = """
            async ({ exclude, rules }) => {
              const found = await axe.run(
                  { exclude: [[exclude]] },
                  { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
              return found.violations.map(rule => [`${rule.id}: ${rule.help}`,
                  ...rule.nodes.map(node => `    ${node.target} ${node.failureSummary}`)].join('\\n'));
            }""";

    private static final String SCRIPT = script();

    private Axe() {}

    /** What axe complains about in the page as it stands, each with its places; without what lies in the exclusion. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String exclude) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN, Map.of("exclude", exclude, "rules", RULES));
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
