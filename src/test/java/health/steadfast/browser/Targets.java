package health.steadfast.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a trembling hand and tired eyes need of a patient's page. Targets: the main thing at least 72 px high, Done 120,
 * others 60, the small ones of the top bar and beside a figure 48, all of them 12 px apart. Text: 18 px, in navigation
 * and badges 16. Links within a sentence are left out, as WCAG 2.5.8 does.
 */
final class Targets {

    private static final String MEASURE = """
            () => {
              const ACTIVE = 'vaadin-button, a[href], button, summary, input:not([type=hidden]), textarea,'
                + ' vaadin-text-field, vaadin-text-area, vaadin-password-field, vaadin-checkbox, vaadin-radio-button,'
                + ' vaadin-select, vaadin-date-picker, vaadin-details-summary, [role=button], .pt-check';
              const inSentence = it => it.matches('a') && getComputedStyle(it).display === 'inline';
              const shown = it => it.checkVisibility({ visibilityProperty: true });
              const targets = [...document.querySelectorAll(ACTIVE)]
                .filter(it => shown(it) && !inSentence(it) && !it.parentElement.closest(ACTIVE) && !it.matches('.sf-skip'))
                .map(it => ({ it, box: it.getBoundingClientRect() }))
                .filter(({ box }) => box.width > 1 && box.height > 1);
              const least = it => it.matches('.pt-done') ? 120 : it.matches('.pt-main') ? 72
                : it.closest('.sf-top, .sf-figure-buttons') ? 48 : 60;
              const say = ({ it, box }) => `${it.localName}#${it.id}.${it.className} "${it.textContent.trim().slice(0, 40)}"`
                + ` ${box.width.toFixed(0)} × ${box.height.toFixed(0)} at ${box.left.toFixed(0)}, ${box.top.toFixed(0)}`;
              const apart = (a, b) => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
              const fixed = it => it.closest('.sf-bottom');
              const found = [];
              targets.forEach((one, n) => {
                if (one.box.height < least(one.it) - .5) found.push(`lower than ${least(one.it)}: ${say(one)}`);
                if (one.box.width < 48) found.push(`narrower than 48: ${say(one)}`);
                if (one.box.right > innerWidth + .5) found.push(`out of the window: ${say(one)}`);
                targets.slice(n + 1)
                  .filter(other => !fixed(one.it) === !fixed(other.it) && apart(one.box, other.box) < 11.5)
                  .forEach(other => found.push(`too close: ${say(one)}, ${say(other)}`));
              });
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const it = texts.currentNode.parentElement;
                const size = parseFloat(getComputedStyle(it).fontSize);
                const quiet = it.closest('.sf-top, .sf-bottom, .sf-badge, .pt-place, .sf-places');
                const { width, height } = it.getBoundingClientRect();
                if (texts.currentNode.data.trim() && shown(it) && width > 1 && height > 1 && size > 0 && size < (quiet ? 16 : 18)
                    && !it.closest('script, style, svg, vaadin-connection-indicator')) {
                  found.push(`text of ${size} px: ${it.localName}.${it.className} "${it.textContent.trim().slice(0, 40)}"`);
                }
              }
              return found;
            }""";

    private Targets() {}

    /** What is too small, too close or out of the window, in words; empty if nothing is. */
    @SuppressWarnings("unchecked")
    static List<String> problems(Page page) {
        return (List<String>) page.evaluate(MEASURE);
    }
}
