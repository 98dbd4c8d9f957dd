package health.steadfast.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.server.VaadinRequest;
import health.steadfast.accounts.MemberCard;
import health.steadfast.shared.Member;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Theme;
import java.util.EnumMap;
import java.util.Map;

/** Who is signed in, light or dark, the account, and the way out. */
final class UserMenu extends MenuBar {

    private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);

    UserMenu(Member member, MemberCard card, Runnable signOut) {
        addClassName("sf-user-menu");
        addThemeNames("tertiary");
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.more")));
        var person = new Div(new Span(card.displayName()), new Span(position(member, card)));
        person.addClassName("sf-user-menu-person");
        var root = addItem(avatar(card));
        root.setId("user-menu");
        root.add(person);
        root.setAriaLabel(getTranslation("shell.user-menu", card.displayName()));
        addThemes(root);
        root.getSubMenu().addSeparator();
        if (NavigationEntry.exists("account")) {
            var account = root.getSubMenu().addItem(SfIcon.USER_COG.create(), click -> go("account"));
            account.add(getTranslation("shell.account"));
        }
        var out = root.getSubMenu().addItem(SfIcon.LOG_OUT.create(), click -> signOut.run());
        out.add(getTranslation("shell.sign-out"));
        out.setId("sign-out");
    }

    private void addThemes(MenuItem root) {
        var now = Theme.of(VaadinRequest.getCurrent());
        for (var theme : Theme.values()) {
            var item = root.getSubMenu().addItem(getTranslation(theme.key()), click -> choose(theme));
            item.setCheckable(true);
            item.setChecked(theme == now);
            item.setId("theme-" + theme.id());
            themes.put(theme, item);
        }
    }

    private void choose(Theme theme) {
        themes.forEach((it, item) -> item.setChecked(it == theme));
        getUI().ifPresent(theme::choose);
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private String position(Member member, MemberCard card) {
        var what = card.profession() == null
                ? "shell.role." + member.role().name()
                : "shell.profession." + card.profession().name();
        return getTranslation(what) + ", " + card.clinicName();
    }

    private static Avatar avatar(MemberCard card) {
        var avatar = new Avatar(card.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
