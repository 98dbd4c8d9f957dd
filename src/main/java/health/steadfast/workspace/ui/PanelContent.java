package health.steadfast.workspace.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.training.OpenReport;
import health.steadfast.training.RestingItem;
import health.steadfast.workspace.PanelFacts;
import health.steadfast.workspace.RosterRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the side panel shows of one patient.
 *
 * @param reports what nobody has reviewed
 * @param resting what rests now, also after a review
 */
record PanelContent(
        RosterRow row,
        PanelFacts facts,
        List<OpenReport> reports,
        List<RestingItem> resting,
        Catalogue catalogue,
        Locale locale) {

    /** Something goes on resting although its report was reviewed. */
    boolean hasRestsToDecide() {
        return !restsToDecide().isEmpty();
    }

    List<RestingItem> restsToDecide() {
        var open = reports.stream().map(OpenReport::id).collect(Collectors.toSet());
        return resting.stream().filter(rest -> !open.contains(rest.report())).toList();
    }

    String restsText() {
        return restsToDecide().stream()
                .map(rest -> nameOf(rest.exercise()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String nameOf(@Nullable ExerciseSlug exercise) {
        return exercise == null
                ? translate("workspace.rest.not-in-plan")
                : catalogue.text(exercise, locale).name();
    }
}
