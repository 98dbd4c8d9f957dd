package health.steadfast.library.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in the list of this window.
 *
 * @param filter as it stands in the address of the list
 * @param opened the exercise that was looked at last
 */
record LibraryPlace(QueryParameters filter, @Nullable ExerciseSlug opened) implements Serializable {

    static LibraryPlace of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, LibraryPlace.class))
                .orElseGet(() -> new LibraryPlace(QueryParameters.empty(), null));
    }

    LibraryPlace with(QueryParameters other) {
        return new LibraryPlace(other, opened);
    }

    LibraryPlace with(ExerciseSlug exercise) {
        return new LibraryPlace(filter, exercise);
    }

    LibraryPlace keep(UI ui) {
        ComponentUtil.setData(ui, LibraryPlace.class, this);
        return this;
    }
}
