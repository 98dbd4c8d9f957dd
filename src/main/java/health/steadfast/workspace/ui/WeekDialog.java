package health.steadfast.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import health.steadfast.library.Axis;
import health.steadfast.shared.ui.Formats;
import health.steadfast.workspace.AdherenceTrend;
import health.steadfast.workspace.AdherenceTrend.Figure;

/** What one axis in one week is made of. */
class WeekDialog extends Dialog {

    WeekDialog(Axis axis, Figure figure, EvidenceList entries, AdherenceTrend trend) {
        setHeaderTitle(getTranslation(
                "workspace.trend.of-week",
                getTranslation("workspace.axis." + axis.name()),
                Formats.shortDate(figure.monday(), trend.today(), getLocale())));
        addClassName("week-dialog");
        add(entries);
        var close = new Button(getTranslation("shared.close"), click -> close());
        close.setId("close-week");
        getFooter().add(close);
    }
}
