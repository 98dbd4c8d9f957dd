package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Counts under headings, one row for each thing counted; nought is drawn as nothing and read as nought. */
class CountTable extends NativeTable {

    private final String of;
    private final NativeTableBody body = new NativeTableBody();

    CountTable(String of, List<String> headings) {
        this.of = of;
        addClassName("count-table");
        getElement().setAttribute("aria-label", of);
        var row = new NativeTableRow();
        row.add(new NativeTableCell());
        headings.forEach(heading -> row.add(header(heading, "col")));
        var head = new NativeTableHeader();
        head.add(row);
        add(head, body);
    }

    final void row(String name, List<Integer> counts) {
        var row = new NativeTableRow();
        row.add(header(name, "row"));
        counts.forEach(count -> {
            var cell = new NativeTableCell(String.valueOf(count));
            if (count == 0) {
                cell.addClassName("count-none");
            }
            row.add(cell);
        });
        body.add(row);
    }

    /** The table in a frame of its own: what does not fit is scrolled to, with keys too. */
    Div scrolling() {
        var frame = new Div(this);
        frame.addClassName("table-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", of);
        return frame;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
