package health.steadfast.workspace.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.workspace.RosterFilter;
import health.steadfast.workspace.RosterSort;
import health.steadfast.workspace.WorkspaceRoutes;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the caseload says. What somebody searches for never stands in it. */
record CaseloadState(
        RosterFilter filter, RosterSort sort, @Nullable RecordNumber patient) implements Serializable {

    static CaseloadState of(QueryParameters query) {
        return new CaseloadState(
                query.getSingleParameter(WorkspaceRoutes.SHOW)
                        .flatMap(RosterFilter::ofCode)
                        .orElse(RosterFilter.NEEDS_ME),
                query.getSingleParameter(WorkspaceRoutes.SORT)
                        .flatMap(RosterSort::ofCode)
                        .orElse(RosterSort.URGENCY),
                query.getSingleParameter(WorkspaceRoutes.PATIENT)
                        .flatMap(RecordNumber::parse)
                        .orElse(null));
    }

    /** Where the list of this window was left; the plain list if it was not opened yet. */
    static QueryParameters left(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, CaseloadState.class))
                .map(CaseloadState::query)
                .orElseGet(QueryParameters::empty);
    }

    /** Keeps this place for whoever comes back from a chart. */
    void keep(UI ui) {
        ComponentUtil.setData(ui, CaseloadState.class, this);
    }

    CaseloadState with(RosterFilter other) {
        return new CaseloadState(other, sort, patient);
    }

    CaseloadState with(RosterSort other) {
        return new CaseloadState(filter, other, patient);
    }

    CaseloadState with(@Nullable RecordNumber other) {
        return new CaseloadState(filter, sort, other);
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(WorkspaceRoutes.SHOW, filter.code());
        if (sort != RosterSort.URGENCY) {
            parameters.put(WorkspaceRoutes.SORT, sort.code());
        }
        Optional.ofNullable(patient).ifPresent(record -> parameters.put(WorkspaceRoutes.PATIENT, record.value()));
        return QueryParameters.simple(parameters);
    }

    /** The same list for paper. */
    Location printed() {
        return new Location(
                WorkspaceRoutes.PRINTED_CASELOAD, with((RecordNumber) null).query());
    }

    Location location() {
        return new Location(WorkspaceRoutes.CASELOAD, query());
    }
}
