package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import health.steadfast.shared.ui.Tone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Somebody changed the same part meanwhile: what stands there now beside what was typed; the therapist decides. */
class PartConflict extends Composite<Section> {

    PartConflict(
            String who,
            List<PartWords.Line> theirs,
            List<PartWords.Line> mine,
            Runnable keepMine,
            Runnable takeTheirs) {
        var keep = new Button(getTranslation("caseload.conflict.keep-mine"), click -> keepMine.run());
        keep.setId("keep-mine");
        var take = new Button(getTranslation("caseload.conflict.take-theirs"), click -> takeTheirs.run());
        take.setId("take-theirs");
        var actions = new Div(keep, take);
        actions.addClassName("sf-actions");
        var content = getContent();
        content.setId("conflict");
        content.addClassNames("part-conflict", "sf-advice", Tone.WATCH.cssClass());
        content.getElement().setAttribute("role", "alert");
        content.add(new Paragraph(who), table(theirs, mine), actions);
    }

    private NativeTable table(List<PartWords.Line> theirs, List<PartWords.Line> mine) {
        var head = new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell(""),
                new NativeTableHeaderCell(getTranslation("caseload.conflict.theirs")),
                new NativeTableHeaderCell(getTranslation("caseload.conflict.mine"))));
        var body = new NativeTableBody();
        var stored = values(theirs);
        var typed = values(mine);
        var labels = new LinkedHashSet<>(stored.keySet());
        labels.addAll(typed.keySet());
        labels.stream()
                .filter(label -> !stored.getOrDefault(label, "").equals(typed.getOrDefault(label, "")))
                .forEach(label -> body.add(row(label, stored.getOrDefault(label, ""), typed.getOrDefault(label, ""))));
        return new NativeTable(head, body);
    }

    private NativeTableRow row(String label, String theirs, String mine) {
        var head = new NativeTableHeaderCell(label);
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(head, new NativeTableCell(orDash(theirs)), new NativeTableCell(orDash(mine)));
    }

    private static Map<String, String> values(List<PartWords.Line> lines) {
        var values = new LinkedHashMap<String, String>();
        lines.forEach(line -> values.put(line.label(), line.value()));
        return values;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
