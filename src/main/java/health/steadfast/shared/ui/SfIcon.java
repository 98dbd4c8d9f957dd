package health.steadfast.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/**
 * The icons of the product: outlines by Lucide in one sprite, {@code icons/lucide.svg}.
 * A constant is the symbol's name. An icon always stands beside words, or carries them as its label.
 */
public enum SfIcon {
    ACCESSIBILITY,
    ACTIVITY,
    ARCHIVE,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BAN,
    BATTERY_LOW,
    BOOK_OPEN,
    CALENDAR,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CHEVRONS_UP_DOWN,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_QUESTION_MARK,
    CLIPBOARD_CHECK,
    CLOCK,
    COPY,
    DOWNLOAD,
    ELLIPSIS,
    EYE,
    EYE_OFF,
    FILE_TEXT,
    GAUGE,
    HAND,
    HEART_PULSE,
    HISTORY,
    HOUSE,
    INFO,
    KEY_ROUND,
    LANGUAGES,
    LAYOUT_DASHBOARD,
    LAYOUT_TEMPLATE,
    LIBRARY,
    LIST,
    LIST_CHECKS,
    LOCK,
    LOCK_OPEN,
    LOG_OUT,
    MAIL,
    MESSAGE_SQUARE,
    MESSAGE_SQUARE_OFF,
    MINUS,
    MONITOR,
    MOON,
    PANEL_RIGHT,
    PAUSE,
    PENCIL,
    PERSON_STANDING,
    PHONE,
    PLAY,
    PLUS,
    PRINTER,
    QR_CODE,
    REFRESH_CW,
    ROTATE_CCW,
    SCROLL_TEXT,
    SEARCH,
    SEND,
    SHIELD_CHECK,
    SIREN,
    SLIDERS_HORIZONTAL,
    SMARTPHONE,
    SPARKLES,
    SQUARE,
    SUN,
    THERMOMETER,
    TIMER,
    TRASH_2,
    TRENDING_DOWN,
    TRENDING_UP,
    TRIANGLE_ALERT,
    UNDO_2,
    USER_COG,
    USER_PLUS,
    USERS,
    USERS_ROUND,
    VOLUME_2,
    WIFI_OFF,
    WIND,
    X;

    /** Where the sprite lies, seen from the page. */
    public static final String SPRITE = "icons/lucide.svg";

    /** The icon as decoration: hidden from screen readers, because the words stand beside it. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol());
        icon.addClassName("sf-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** The icon in place of words, which it then says to screen readers. */
    public SvgIcon create(String label) {
        var icon = create();
        icon.getElement()
                .removeAttribute("aria-hidden")
                .setAttribute("role", "img")
                .setAttribute("aria-label", label);
        return icon;
    }

    /** The symbol's id in the sprite. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
