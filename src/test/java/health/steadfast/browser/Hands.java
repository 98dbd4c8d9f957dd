package health.steadfast.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page: with a mouse, or by the keyboard alone. */
enum Hands {
    MOUSE {
        @Override
        void press(Page page, String control) {
            page.locator(control).click();
            Screen.settled(page);
        }

        @Override
        void pick(Page page, String group, String choice) {
            page.locator(group)
                    .locator("vaadin-radio-button")
                    .filter(withText(choice))
                    .first()
                    .click();
            Screen.settled(page);
        }
    },
    KEYBOARD {
        @Override
        void press(Page page, String control) {
            page.locator(control).waitFor();
            reach(page, control);
            page.keyboard().press("Enter");
            Screen.settled(page);
        }

        @Override
        void pick(Page page, String group, String choice) {
            reach(page, group);
            var chosen = page.locator(group + " vaadin-radio-button[checked]").filter(withText(choice));
            for (var key = 0; key < MOST_CHOICES && !chosen.isVisible(); key++) {
                page.keyboard().press(key == 0 ? "Space" : "ArrowDown");
                Screen.settled(page);
            }
        }
    };

    private static final int MOST_TABS = 150;
    private static final int MOST_CHOICES = 9;

    /** Presses a button. */
    abstract void press(Page page, String control);

    /** Chooses one of a group of radio buttons by its words. */
    abstract void pick(Page page, String group, String choice);

    /** Ticks a box. */
    void tick(Page page, String box) {
        if (this == KEYBOARD) {
            reach(page, box);
            page.keyboard().press("Space");
        } else {
            page.locator(box).click();
        }
        Screen.settled(page);
    }

    /** Opens a list and chooses the entry with exactly these words. */
    void choose(Page page, String list, String choice) {
        if (this == KEYBOARD) {
            reach(page, list);
            page.keyboard().press("Enter");
        } else {
            page.locator(list).click();
        }
        Screen.settled(page);
        var item = page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHas(page.getByText(choice, exactly())));
        if (this == KEYBOARD) {
            for (var key = 0;
                    key < MOST_CHOICES && item.and(page.locator("[focused]")).count() == 0;
                    key++) {
                page.keyboard().press("ArrowUp");
            }
            page.keyboard().press("Enter");
        } else {
            item.first().click();
        }
        Screen.settled(page);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** Types into a field in place of what stands there, and leaves it. */
    void type(Page page, String field, String text) {
        if (this == KEYBOARD) {
            reach(page, field);
            page.keyboard().press("Control+A");
        } else {
            page.locator(field + " input").click(new Locator.ClickOptions().setClickCount(3));
        }
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        Screen.settled(page);
    }

    /** Walks by the Tab key until the focus is on or in what the selector names. */
    static void reach(Page page, String selector) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate("it => !!document.activeElement?.closest(it)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + selector + " by the Tab key on " + page.url());
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
