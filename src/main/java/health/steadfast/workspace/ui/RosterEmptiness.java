package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.Roster;
import health.steadfast.workspace.RosterFilter;
import java.time.LocalTime;

/** Why the list is empty, and the one next action. */
final class RosterEmptiness {

    private RosterEmptiness() {}

    static EmptyState of(
            Roster roster, RosterFilter filter, String searched, LocalTime checkedAt, RosterList.Wishes wishes) {
        if (!searched.isBlank()) {
            return new EmptyState(
                    translate("workspace.empty.search", searched.strip()),
                    translate("workspace.empty.search.text"),
                    button("clear-search", "workspace.empty.clear", () -> wishes.search("")),
                    button(
                            "open-with-reason",
                            "caseload.opening.title",
                            () -> UI.getCurrent().navigate(CaseloadRoutes.OPEN)));
        }
        if (roster.everybody().isEmpty()) {
            return new EmptyState(
                    translate("workspace.empty.caseload"),
                    translate("workspace.empty.caseload.text"),
                    button("first-patient", "workspace.new-patient", wishes::admit));
        }
        return new EmptyState(
                translate("workspace.empty." + filter.name()),
                translate("workspace.empty.checked", Formats.time(checkedAt)),
                button("show-everybody", "workspace.empty.all", () -> wishes.filter(RosterFilter.ALL)));
    }

    private static Component button(String id, String key, Runnable onClick) {
        var button = new Button(translate(key), click -> onClick.run());
        button.setId(id);
        return button;
    }
}
