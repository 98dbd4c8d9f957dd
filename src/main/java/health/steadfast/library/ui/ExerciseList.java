package health.steadfast.library.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.Renderer;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The exercises found, one a row. Arrows move, Enter opens. */
final class ExerciseList extends Grid<Exercise> {

    private @Nullable Exercise focused;

    ExerciseList(Renderer<Exercise> row, Consumer<Exercise> open) {
        setId("exercises");
        addClassName("library-list");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("library.title"));
        addColumn(row).setRowHeader(true);
        // A row that was drawn before the last search is none of those found.
        addCellFocusListener(event -> event.getItem().ifPresent(item -> focused = item));
        Shortcuts.addShortcutListener(this, () -> openFocused(open), Key.ENTER).listenOn(this);
    }

    void show(List<Exercise> found) {
        setItems(found);
        focused = null;
    }

    /** Brings an exercise into view again, if it is among those found. */
    void scrollTo(@Nullable ExerciseSlug slug) {
        getListDataView()
                .getItems()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .ifPresent(this::scrollToItem);
    }

    /** The grid as such takes no focus: the row does that had it last, at first the top one. */
    void focusRow() {
        if (focused == null) {
            focused = getListDataView().getItems().findFirst().orElse(null);
        }
        getElement().callJsFunction("_itemsFocusable.focus");
    }

    private void openFocused(Consumer<Exercise> open) {
        if (focused != null) {
            open.accept(focused);
        }
    }
}
