package health.steadfast.workspace.ui;

import health.steadfast.training.OpenReport;
import health.steadfast.training.RestingItem;
import health.steadfast.workspace.PanelFacts;
import health.steadfast.workspace.RosterRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything the side panel shows of one patient.
 *
 * @param reports what nobody has reviewed
 * @param resting what rests now, also after a review
 * @param names what an exercise is called
 */
record PanelContent(
        RosterRow row,
        PanelFacts facts,
        List<OpenReport> reports,
        List<RestingItem> resting,
        Function<RestingItem, String> names) {

    /** What goes on resting although its report was reviewed. */
    List<RestingItem> restsToDecide() {
        var open = reports.stream().map(OpenReport::id).collect(Collectors.toSet());
        return resting.stream()
                .filter(rest -> rest.report() == null || !open.contains(rest.report()))
                .toList();
    }

    String restsText() {
        return restsToDecide().stream().map(names).distinct().collect(Collectors.joining(", "));
    }
}
