package health.steadfast.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import health.steadfast.accounts.MemberCard;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Therapists and clinic admins: navigation in a drawer, the work in an inset page beside it. */
final class StaffFrame extends AppLayout implements MainLayout.Frame {

    private final Member member;
    private final Component content;
    private @Nullable CommandPalette palette;
    private String path = "";

    StaffFrame(Component content, Member member, MemberCard card, Runnable signOut) {
        this.member = member;
        this.content = content;
        addClassName("sf-staff");
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        addToNavbar(toggle(), brand());
        var foot = new Div(
                note(member.role(), card),
                PaletteButton.keys(getTranslation("shell.palette.help")),
                new UserMenu(member, card, signOut));
        foot.addClassName("sf-drawer-foot");
        foot.getElement().setAttribute("role", "contentinfo");
        var search = PaletteButton.search(getTranslation("shell.palette.search"), CommandPalette.modifier() + " K");
        addToDrawer(brand(), search, new Scroller(navigation(member.role())), foot);
        setContent(content);
        content.getElement().setAttribute("data-clinic", card.clinicName() + ", " + card.displayName()); // for paper
    }

    /** The palette of this frame; it stands beside the frame, because a closed drawer would hide it. */
    CommandPalette palette(Commands commands, Runnable signOut) {
        palette = new CommandPalette(
                () -> commands.of(member.role(), this::getTranslation, getLocale(), openRecord(), signOut),
                () -> content.getElement().callJsFunction("focus"));
        return palette;
    }

    @Override
    public void show(HasElement view) {
        if (palette != null) {
            palette.keys(view instanceof HasKeys screen ? screen.keys() : List.of());
        }
    }

    @Override
    public void navigated(String path) {
        this.path = path;
    }

    private Optional<RecordNumber> openRecord() {
        var parts = path.split("/");
        return parts.length > 1 && "patients".equals(parts[0]) ? RecordNumber.parse(parts[1]) : Optional.empty();
    }

    /** In the bar of a phone and in the drawer of a wide page; one of them is in sight, and leads the page. */
    private static Brand brand() {
        var brand = new Brand();
        brand.getElement().setAttribute("role", "banner");
        return brand;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private SideNav navigation(Role role) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        NavigationEntry.of(role).forEach(entry -> {
            var item = new SideNavItem(
                    getTranslation(entry.key()), entry.path(), entry.icon().create());
            item.setMatchNested(true);
            if (entry == NavigationEntry.CASELOAD) {
                item.setPathAliases(Set.of("patients"));
            }
            nav.addItem(item);
        });
        return nav;
    }

    /** Therapists read what patients are told; admins read what they will not see. */
    private Div note(Role role, MemberCard card) {
        var note = new Div();
        note.addClassName("sf-drawer-note");
        if (role == Role.THERAPIST) {
            var hours = Objects.requireNonNullElse(card.hours(), "");
            note.add(
                    title(SfIcon.PHONE, getTranslation("shell.clinic-line")),
                    new Span(
                            hours.isBlank()
                                    ? getTranslation("shell.clinic-line.no-hours")
                                    : getTranslation("shell.clinic-line.hours", hours)));
        } else {
            note.add(
                    title(SfIcon.EYE_OFF, getTranslation("shell.no-health-data")),
                    new Span(getTranslation("shell.no-health-data.text")));
        }
        return note;
    }

    private static Div title(SfIcon icon, String words) {
        var title = new Div(icon.create(), new Span(words));
        title.addClassName("sf-drawer-note-title");
        return title;
    }
}
