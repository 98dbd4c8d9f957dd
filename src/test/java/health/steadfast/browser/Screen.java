package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** What must hold for every screen, whatever it shows. */
final class Screen {

    /** The smallest phone, which is also a small laptop at a zoom of 400 %, and wide desks. */
    private static final int NARROWEST = 320;

    private static final List<Integer> WIDEST = List.of(1920, 2560);

    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    private Screen() {}

    /**
     * Waits until the page has loaded, no answer of the server is under way, every list has its rows and the browser
     * has drawn, which it does a frame later.
     */
    static void settled(Page page) {
        page.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())
                    && document.fonts.status === 'loaded'
                    && [...document.querySelectorAll('vaadin-grid')].every(it => !it.loading)
                    && (%s)()
                """.formatted(TWO_FRAMES));
    }

    /** axe finds nothing, on light and on dark. */
    static void isAccessible(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            show(page, scheme);
            assertThat(Axe.violations(page)).as(() -> scheme + " " + page.url()).isEmpty();
        }
        show(page, ColorScheme.LIGHT);
    }

    /** Opened on the smallest phone, nothing needs to be scrolled sideways. */
    static void fitsASmallPhone(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(NARROWEST, 640);
        page.reload();
        settled(page);
        fits(page, NARROWEST, 640);
        page.setViewportSize(size.width, size.height);
    }

    /** Nothing needs to be scrolled sideways: on a phone, at a zoom of 400 % where little height is left, on wide desks. */
    static void fitsEveryWidth(Page page) {
        var size = page.viewportSize();
        WIDEST.forEach(width -> fits(page, width, 1080));
        page.setViewportSize(size.width, size.height);
        fitsASmallPhone(page);
        fits(page, NARROWEST, 256);
        page.setViewportSize(size.width, size.height);
    }

    private static void fits(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.waitForFunction(TWO_FRAMES); // the drawer follows the window one frame later
        var needed = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) needed).intValue())
                .as("%s at %d × %d", page.url(), width, height)
                .isLessThanOrEqualTo(width);
    }

    /** Keeps a picture in docs/screens when the run asks for pictures ({@code -Dpictures}). */
    static void picture(Page page, String name, int width, int height) {
        if (System.getProperty("pictures") == null) {
            return;
        }
        var size = page.viewportSize();
        page.setViewportSize(width, height);
        settled(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", "screens", name + ".png")));
        page.setViewportSize(size.width, size.height);
    }

    /** Shows the page as a light or a dark device would. */
    static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
