package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.shared.ui.Segments;
import health.steadfast.shared.ui.TrendChart;
import health.steadfast.workspace.TrendSpan;
import org.junit.jupiter.api.Test;

class LookingAtTheTrendTest extends CaseloadScreen {

    private String record = "";

    @Test
    void theTrendIsDrawnAndTheTableBesideItHoldsEveryWeek() {
        openChartOf("Bram", "");

        var drawing = find(TrendChart.class).single().getElement();
        assertThat(drawing.getPropertyRaw("trend").toString())
                .contains("Gait:", "in the newest scored week", "The table holds the same numbers");
        assertThat(find(NativeTableRow.class, table()).all()).hasSize(13);
        assertThat(table().getElement().getTextRecursively()).contains("Week of", "Gait", " of 3");
    }

    @Test
    void aLongerTimeStandsInTheAddress() {
        openChartOf("Bram", "");
        addresses();

        test(span()).selectItem("26 weeks");

        assertThat(find(NativeTableRow.class, table()).all()).hasSize(27);
        assertThat(addresses()).contains("weeks=26");

        UI.getCurrent().navigate("caseload");
        openChartOf("Bram", "weeks=52");
        assertThat(span().getValue()).isEqualTo(TrendSpan.YEAR);
        assertThat(find(NativeTableRow.class, table()).all()).hasSize(53);
    }

    @Test
    void aNonsensicalTimeIsTheShortOne() {
        openChartOf("Bram", "weeks=-3");

        assertThat(span().getValue()).isEqualTo(TrendSpan.QUARTER);
    }

    @Test
    void aFigureOfAWeekOpensItsEntries() {
        openChartOf("Bram", "");

        test(find(NativeButton.class, table())
                        .withClassName("trend-figure")
                        .all()
                        .getFirst())
                .click();

        assertThat(find(WeekDialog.class).single().getHeaderTitle()).contains("week of");
        assertThat(find(EvidenceList.class).single().getElement().getTextRecursively())
                .contains("planned in these weeks");
        test(button("close-week")).click();
        assertThat(find(WeekDialog.class).exists()).isFalse();
    }

    @Test
    void whoHasNoPlanReadsThatNothingWasScored() {
        clinic.patientOf(therapist, "Cleo");
        open("show=all");
        UI.getCurrent().navigate("patients/" + row("Cleo").record().value());

        assertThat(find(TrendCard.class).single().getElement().getTextRecursively())
                .contains("No week of this time has been scored.");
        assertThat(find(TrendChart.class).exists()).isFalse();
    }

    private TrendTable table() {
        return find(TrendTable.class).single();
    }

    @SuppressWarnings("unchecked")
    private Segments<TrendSpan> span() {
        return (Segments<TrendSpan>) find(Segments.class).withId("trend-span").single();
    }

    private void openChartOf(String name, String query) {
        if (record.isEmpty()) {
            stories.tell(clinic, therapist);
            open("show=all");
            record = row(name).record().value();
        }
        UI.getCurrent().navigate("patients/" + record, QueryParameters.fromString(query));
    }
}
