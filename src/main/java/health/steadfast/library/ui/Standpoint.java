package health.steadfast.library.ui;

import com.vaadin.flow.router.QueryParameters;
import health.steadfast.library.LibraryPatient;
import health.steadfast.library.LibraryRoutes;
import org.jspecify.annotations.Nullable;

/** For whom somebody looks through the library, carried from address to address. */
record Standpoint(@Nullable String record) {

    static Standpoint of(@Nullable LibraryPatient patient) {
        return new Standpoint(patient == null ? null : patient.record());
    }

    String on(String address) {
        return record == null ? address : "%s?%s=%s".formatted(address, LibraryRoutes.FOR, record);
    }

    QueryParameters on(QueryParameters parameters) {
        return record == null ? parameters : parameters.merging(LibraryRoutes.FOR, record);
    }
}
