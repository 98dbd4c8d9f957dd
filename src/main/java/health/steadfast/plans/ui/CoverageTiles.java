package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.Coverage;
import health.steadfast.plans.DraftItem;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;

/** The four building blocks: minutes a week in the draft beside the trouble the profile tells of. */
class CoverageTiles extends Composite<Div> {

    private final Catalogue catalogue;
    private final BuildingBlocks blocks;

    CoverageTiles(Catalogue catalogue, BuildingBlocks blocks) {
        this.catalogue = catalogue;
        this.blocks = blocks;
        getContent().addClassName("plan-coverage");
    }

    void show(List<DraftItem> items) {
        getContent().removeAll();
        var minutes = Coverage.of(items, catalogue);
        var most = minutes.values().stream().mapToInt(it -> it).max().orElse(0);
        minutes.forEach((block, count) -> getContent().add(tile(block, count, Math.max(most, 1))));
    }

    private Div tile(String block, int minutes, int most) {
        var trouble = trouble(block);
        var gap = minutes == 0 && (trouble == Severity.MODERATE || trouble == Severity.SEVERE);
        var head = new Div(
                new Span(catalogue.label("building_blocks", block, getLocale())),
                new Span(getTranslation("library.minutes", minutes)));
        var bar = new ProgressBar(0, most, minutes);
        bar.getElement().setAttribute("aria-hidden", "true");
        var icon = gap ? SfIcon.CIRCLE_ALERT : SfIcon.CHECK;
        var words = new Span(getTranslation(
                gap ? "plans.draft.nothing-yet" : "plans.draft.trouble",
                getTranslation("caseload.severity." + trouble.name())));
        var foot = new Div(icon.create(), words);
        var tile = new Div(head, bar, foot);
        tile.addClassName("plan-tile");
        tile.setClassName("plan-tile-gap", gap);
        return tile;
    }

    private Severity trouble(String block) {
        return switch (block) {
            case "strength" -> blocks.strength();
            case "stretching" -> blocks.stiffness();
            case "balance" -> blocks.balance();
            default -> blocks.coordination();
        };
    }
}
