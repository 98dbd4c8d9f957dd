package health.steadfast.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.accounts.MemberCards;
import health.steadfast.guidance.GuidanceRoutes;
import health.steadfast.guidance.Threshold;
import health.steadfast.guidance.ThresholdChange;
import health.steadfast.guidance.ThresholdService;
import health.steadfast.guidance.ThresholdSettings;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Notices;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The numbers of the rules as the clinic sets them, each saved by itself, and who changed what when. */
@Route(GuidanceRoutes.SETTINGS)
@RolesAllowed(Roles.ADMIN)
class SettingsView extends Main implements HasDynamicTitle {

    private final transient ThresholdService thresholds;
    private final ZoneId zone;
    private final transient Clock clock;
    private final Div content = new Div();

    SettingsView(ThresholdService thresholds, MemberCards cards, Clock clock) {
        this.thresholds = thresholds;
        this.clock = clock;
        this.zone = cards.own().zone();
        addClassNames("sf-page", "settings");
        content.addClassName("settings-content");
        var header = new Header(new H1(getPageTitle()));
        header.addClassName("sf-page-header");
        add(header, content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.settings.title");
    }

    private void show() {
        var settings = thresholds.settings();
        content.removeAll();
        content.add(numbers(settings), history(settings));
    }

    private Section numbers(ThresholdSettings settings) {
        var card = new Section(
                new H2(getTranslation("guidance.settings.numbers")),
                new Paragraph(getTranslation("guidance.settings.text")));
        card.addClassNames("sf-card", "settings-numbers");
        for (var threshold : Threshold.values()) {
            card.add(new ThresholdField(
                    threshold, settings.now().get(threshold), (was, value) -> save(threshold, was, value)));
        }
        return card;
    }

    private void save(Threshold threshold, int was, int value) {
        try {
            thresholds.set(threshold, was, value);
            show();
            Notices.doneWithUndo(
                    getTranslation("guidance.settings.saved", name(threshold), was, value),
                    () -> save(threshold, value, was));
        } catch (StaleData e) {
            show();
            Notices.problem(getTranslation("shell.error.stale"));
        } catch (RuleViolation e) {
            Notices.problem(getTranslation(e.code(), e.arguments()));
        }
    }

    private Section history(ThresholdSettings settings) {
        var card = new Section(new H2(getTranslation("guidance.settings.history")));
        card.addClassNames("sf-card", "settings-history");
        card.add(settings.history().isEmpty() ? nothing() : changes(settings));
        return card;
    }

    private Component nothing() {
        return new Paragraph(getTranslation("guidance.settings.no-history"));
    }

    private Component changes(ThresholdSettings settings) {
        var list = new UnorderedList();
        var today = LocalDay.of(clock.instant(), zone);
        settings.history().forEach(change -> list.add(new ListItem(words(change, today))));
        return list;
    }

    private String words(ThresholdChange change, LocalDate today) {
        return getTranslation(
                "guidance.settings.change",
                name(change.threshold()),
                change.was(),
                change.value(),
                change.by(),
                Formats.moment(change.at(), zone, today, getLocale()));
    }

    private String name(Threshold threshold) {
        return getTranslation("guidance.threshold." + threshold.name());
    }
}
