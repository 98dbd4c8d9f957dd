package health.steadfast.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import health.steadfast.accounts.MemberCards;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.ui.HasKeys;
import health.steadfast.shared.ui.KeyHelp;
import health.steadfast.workspace.Roster;
import health.steadfast.workspace.RosterFilter;
import health.steadfast.workspace.RosterRow;
import health.steadfast.workspace.RosterService;
import health.steadfast.workspace.RosterSort;
import health.steadfast.workspace.WorkspaceRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The therapist's first page: who needs me, why, and the next thing to do for each. */
@Route(WorkspaceRoutes.CASELOAD)
@RolesAllowed(Roles.THERAPIST)
class CaseloadView extends Main implements AfterNavigationObserver, HasDynamicTitle, RosterList.Wishes, HasKeys {

    private static final Logger log = LoggerFactory.getLogger(CaseloadView.class);
    private static final int REFRESH_MS = 30_000;
    private static final String SEARCHED = CaseloadView.class.getName() + ".searched";

    private final transient RosterService roster;
    private final transient PatientPanels panels;
    private final transient Clock clock;
    private final RosterList list = new RosterList(this);
    private final CaseloadLayout layout = new CaseloadLayout(list);
    private final List<Registration> registrations = new ArrayList<>();
    private CaseloadState state = new CaseloadState(RosterFilter.NEEDS_ME, RosterSort.URGENCY, null);
    private String searched = "";
    private @Nullable Roster shown;

    CaseloadView(RosterService roster, PatientPanels panels, MemberCards cards, Clock clock) {
        this.roster = roster;
        this.panels = panels;
        this.clock = clock.withZone(cards.own().zone()); // while there is no patient: the clinic's day
        addClassNames("sf-page", "caseload");
        layout.addDetailEscapePressListener(event -> select(null));
        layout.addBackdropClickListener(event -> select(null));
        add(layout);
    }

    @Override
    public List<KeyHelp> keys() {
        return RosterKeys.help(this::getTranslation);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.caseload");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(REFRESH_MS);
        registrations.add(ui.addPollListener(poll -> refresh()));
        registrations.add(RosterKeys.listen(ui, this::key));
        if (event.isInitialAttach()) {
            Signal.effect(
                    this, () -> windowIs(ui.getPage().windowSizeSignal().get().width()));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = CaseloadState.of(event.getLocation().getQueryParameters());
        searched = Optional.ofNullable((String) ComponentUtil.getData(UI.getCurrent(), SEARCHED))
                .orElse("");
        list.setSearch(searched);
        state.keep(UI.getCurrent());
        read(shown == null ? roster::open : roster::again);
        chosen().ifPresent(list::scrollTo);
        showPanel();
    }

    @Override
    public void filter(RosterFilter filter) {
        remember("");
        list.setSearch("");
        go(state.with(filter));
    }

    @Override
    public void sort(RosterSort sort) {
        go(state.with(sort));
    }

    @Override
    public void search(String text) {
        remember(text);
        list.setSearch(text);
        show();
    }

    @Override
    public void select(@Nullable RosterRow row) {
        state = state.with(row == null ? null : row.record());
        state.keep(UI.getCurrent());
        UI.getCurrent().getPage().getHistory().replaceState(null, state.location());
        list.select(row);
        showPanel();
        if (row == null) {
            list.focusRows();
        }
    }

    @Override
    public void open(RosterRow row) {
        UI.getCurrent().navigate(WorkspaceRoutes.chartOf(row.record()));
    }

    @Override
    public void admit() {
        UI.getCurrent().navigate(CaseloadRoutes.NEW_PATIENT);
    }

    @Override
    public void retry() {
        refresh();
        showPanel();
    }

    private void go(CaseloadState wanted) {
        UI.getCurrent().navigate(CaseloadView.class, wanted.query());
    }

    private void remember(String text) {
        searched = text;
        ComponentUtil.setData(UI.getCurrent(), SEARCHED, text);
    }

    private void refresh() {
        read(roster::again);
    }

    private void read(Supplier<Roster> source) {
        try {
            shown = source.get();
            show();
        } catch (DataAccessException | TransactionException e) {
            log.warn("the roster could not be read", e);
            list.showError();
        }
    }

    private void show() {
        if (shown == null) {
            return;
        }
        list.show(shown, state, searched, today(shown), LocalTime.now(clock));
        list.select(chosen().orElse(null));
    }

    private Optional<RosterRow> chosen() {
        return Optional.ofNullable(shown)
                .flatMap(it -> Optional.ofNullable(state.patient()).flatMap(it::find));
    }

    /** Shows the chosen patient; who is not on the care team any more leaves panel and list. */
    private void showPanel() {
        try {
            layout.showPanel(chosen().map(row -> panels.of(row, this::changed, () -> select(null)))
                    .orElse(null));
        } catch (NotFound e) {
            state = state.with((RecordNumber) null);
            layout.showPanel(null);
            refresh();
        }
    }

    /** Something was decided in the panel: everything is read again. */
    private void changed() {
        refresh();
        showPanel();
    }

    private void key(String key) {
        switch (key) {
            case "/" -> list.focusSearch();
            case "j" -> list.neighbour(1).ifPresent(this::select);
            case "k" -> list.neighbour(-1).ifPresent(this::select);
            case "Enter" -> chosen().ifPresent(this::open);
            case "Escape" -> select(null);
            default -> {}
        }
    }

    private LocalDate today(Roster read) {
        return read.everybody().stream().map(RosterRow::today).findFirst().orElseGet(() -> LocalDate.now(clock));
    }

    private void windowIs(int width) {
        layout.windowIs(width);
        show();
    }
}
