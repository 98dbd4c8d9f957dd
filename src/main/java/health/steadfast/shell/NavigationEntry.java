package health.steadfast.shell;

import com.vaadin.flow.router.RouteConfiguration;
import health.steadfast.shared.Role;
import health.steadfast.shared.ui.SfIcon;
import java.util.Arrays;
import java.util.List;

/** The places a role goes to from every screen, in their order. An entry appears once its view exists. */
enum NavigationEntry {
    CASELOAD(Role.THERAPIST, "caseload", SfIcon.USERS_ROUND, "shell.nav.caseload"),
    REVIEWS(Role.THERAPIST, "reviews", SfIcon.CLIPBOARD_CHECK, "shell.nav.reviews"),
    LIBRARY(Role.THERAPIST, "library", SfIcon.LIBRARY, "shell.nav.library"),
    TEMPLATES(Role.THERAPIST, "templates", SfIcon.LAYOUT_TEMPLATE, "shell.nav.templates"),
    EDUCATION(Role.THERAPIST, "education", SfIcon.BOOK_OPEN, "shell.nav.education"),
    TEAM(Role.THERAPIST, "team", SfIcon.USERS, "shell.nav.team"),
    CLINIC(Role.ADMIN, "clinic", SfIcon.LAYOUT_DASHBOARD, "shell.nav.clinic"),
    ACCOUNTS(Role.ADMIN, "accounts", SfIcon.USER_COG, "shell.nav.accounts"),
    HAND_OVER(Role.ADMIN, "team", SfIcon.USERS, "shell.nav.team"),
    AUDIT(Role.ADMIN, "audit", SfIcon.SCROLL_TEXT, "shell.nav.audit"),
    SETTINGS(Role.ADMIN, "settings", SfIcon.SLIDERS_HORIZONTAL, "shell.nav.settings"),
    TODAY(Role.PATIENT, "today", SfIcon.HOUSE, "shell.nav.today"),
    MY_PLAN(Role.PATIENT, "my-plan", SfIcon.LIST, "shell.nav.my-plan"),
    PROGRESS(Role.PATIENT, "progress", SfIcon.CHART_COLUMN, "shell.nav.progress"),
    CONTACT(Role.PATIENT, "contact", SfIcon.MESSAGE_SQUARE, "shell.nav.contact");

    private final Role role;
    private final String path;
    private final SfIcon icon;
    private final String key;

    NavigationEntry(Role role, String path, SfIcon icon, String key) {
        this.role = role;
        this.path = path;
        this.icon = icon;
        this.key = key;
    }

    /** What this role can open; nothing that leads nowhere. */
    static List<NavigationEntry> of(Role role) {
        return Arrays.stream(values())
                .filter(it -> it.role == role && exists(it.path))
                .toList();
    }

    /** Whether a view stands at this path. */
    static boolean exists(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    String path() {
        return path;
    }

    SfIcon icon() {
        return icon;
    }

    /** The key of its words. */
    String key() {
        return key;
    }
}
