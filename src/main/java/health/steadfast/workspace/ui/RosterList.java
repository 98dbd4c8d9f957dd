package health.steadfast.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.shared.ui.ErrorState;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.workspace.Roster;
import health.steadfast.workspace.RosterFilter;
import health.steadfast.workspace.RosterRow;
import health.steadfast.workspace.RosterSort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list side of the caseload: title, search, filters, rows, legend. Data down, wishes up. */
class RosterList extends Div {

    private static final int TYPING_PAUSE_MS = 250;

    /** So many rows stay in sight above the chosen one. */
    private static final int ROWS_ABOVE = 4;

    private final H1 title = new H1();
    private final Span subtitle = new Span();
    private final TextField search = new TextField();
    private final FilterChips chips;
    private final Div place = new Div();
    private final RosterGrid grid = new RosterGrid();
    private final RosterLegend legend;
    private final Wishes wishes;
    private List<RosterRow> rows = List.of();
    private boolean phone;

    /** What somebody wants of the list. */
    interface Wishes {
        void filter(RosterFilter filter);

        void sort(RosterSort sort);

        void search(String text);

        void select(@Nullable RosterRow row);

        void open(RosterRow row);

        void admit();

        void retry();
    }

    RosterList(Wishes wishes) {
        this.wishes = wishes;
        addClassNames("caseload-list");
        chips = new FilterChips(wishes::filter);
        legend = new RosterLegend(wishes::sort);
        place.addClassName("roster-place");
        place.add(grid);
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wishes.select(event.getValue());
            }
        });
        grid.addItemDoubleClickListener(event -> wishes.open(event.getItem()));
        add(header(), chips, place, legend);
    }

    /** Shows what was read. */
    void show(Roster roster, CaseloadState state, String text, LocalDate today, LocalTime checkedAt) {
        var fresh = roster.rows(state.filter(), state.sort(), text);
        if (grid.getParent().isEmpty()) {
            place.removeAll();
            place.add(grid);
        }
        if (!fresh.equals(rows)) {
            rows = fresh;
            grid.setItems(fresh).setIdentifierProvider(RosterRow::id);
        }
        grid.setEmptyStateComponent(fresh.isEmpty() ? emptyState(roster, state, text, checkedAt) : null);
        chips.show(roster);
        chips.press(text.isBlank() ? state.filter() : null);
        legend.show(state);
        headline(roster, state, today);
    }

    /** Says at its place that the rows could not be read; what was typed stays. */
    void showError() {
        place.removeAll();
        place.add(new ErrorState(wishes::retry));
    }

    void select(@Nullable RosterRow row) {
        if (row == null || !rows.contains(row)) {
            grid.deselectAll();
        } else {
            grid.select(row);
        }
    }

    /** The row so many places from the chosen one, or the first. */
    Optional<RosterRow> neighbour(int distance) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var chosen = grid.asSingleSelect().getValue();
        var at = chosen == null ? -1 : rows.indexOf(chosen);
        var wanted = at < 0 ? 0 : Math.clamp(at + (long) distance, 0, rows.size() - 1);
        scrollTo(rows.get(wanted));
        return Optional.of(rows.get(wanted));
    }

    /** Brings a row into view, with a few above it. */
    void scrollTo(RosterRow row) {
        var at = rows.indexOf(row);
        if (at >= 0) {
            grid.scrollToIndex(Math.max(0, at - ROWS_ABOVE));
        }
    }

    void focusSearch() {
        search.focus();
    }

    void focusRows() {
        grid.focus();
    }

    void setSearch(String text) {
        search.setValue(text);
    }

    /**
     * Fits the list to its place.
     *
     * @param phone cards instead of a table, and the filter's name as the title
     * @param roomy whether every column fits
     */
    void fit(boolean phone, boolean roomy) {
        this.phone = phone;
        grid.fit(phone, roomy);
    }

    private void headline(Roster roster, CaseloadState state, LocalDate today) {
        if (phone) {
            title.setText(getTranslation(FilterChips.key(state.filter())));
            subtitle.setText(getTranslation("workspace.n-of-m", rows.size(), roster.count(RosterFilter.ALL)));
        } else {
            title.setText(getTranslation("workspace.caseload"));
            subtitle.setText(Formats.fullDate(today, getLocale()));
        }
    }

    private Component header() {
        subtitle.addClassName("sf-caption");
        search.setId("search");
        search.setAriaLabel(getTranslation("workspace.search"));
        search.setPlaceholder(getTranslation("workspace.search"));
        search.setPrefixComponent(SfIcon.SEARCH.create());
        search.setSuffixComponent(RosterLegend.key("/"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wishes.search(event.getValue());
            }
        });
        var header = new Header(title, subtitle, spacer(), search, newPatient());
        header.addClassName("sf-page-header");
        return header;
    }

    private static Span spacer() {
        var spacer = new Span();
        spacer.addClassName("sf-spacer");
        return spacer;
    }

    private Button newPatient() {
        var button = new Button(getTranslation("workspace.new-patient"), SfIcon.PLUS.create());
        button.setId("new-patient");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> wishes.admit());
        return button;
    }

    private EmptyState emptyState(Roster roster, CaseloadState state, String text, LocalTime checkedAt) {
        return RosterEmptiness.of(roster, state.filter(), text, checkedAt, wishes);
    }
}
