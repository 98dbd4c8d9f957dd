package health.steadfast.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * Draws values over time for staff. What draws is fetched when the first one is shown, and belongs to no patient's
 * page. A table with the same numbers stands beside it: the drawing is a picture to whoever does not see it.
 */
@Tag("sf-trend")
@JsModule("./trend/sf-trend.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class TrendChart extends Component {

    public TrendChart(Trend trend) {
        getElement()
                .setAttribute("panels", String.valueOf(trend.panels().size()))
                .setPropertyBean("trend", trend);
    }
}
