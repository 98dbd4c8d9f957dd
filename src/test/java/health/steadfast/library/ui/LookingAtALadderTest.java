package health.steadfast.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.library.Catalogue;
import health.steadfast.library.LeverKind;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LookingAtALadderTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Clock clock;

    @BeforeEach
    void aTherapist() {
        SignedIn.as(clinics.clinic().therapist());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everyRungIsARowWithItsHeaderAndEveryLeverAColumn() {
        navigate("library/ladders/stance-base", LadderView.class);

        var columns = headers("col");
        assertThat(columns).contains("Rung", "Exercise", "Usual dose");
        catalogue
                .ladder("stance-base")
                .getFirst()
                .levers()
                .keySet()
                .forEach(
                        lever -> assertThat(columns).contains(catalogue.label("levers", lever.code(), Locale.ENGLISH)));
        assertThat(headers("row")).hasSize(5);
        assertThat(headers("row").get(3)).contains("High fall risk", "needs your release");
        assertThat(headers("row").getFirst()).doesNotContain("needs your release");
    }

    @Test
    void exactlyWhatChangesFromTheRungAboveIsMarkedInWords() {
        for (var family : List.of("stance-base", "gaze-head", "march", "grip")) {
            navigate("library/ladders/" + family, LadderView.class);
            var rungs = catalogue.ladder(family);
            for (var place = 0; place < rungs.size(); place++) {
                var expected = place == 0
                        ? 0
                        : changed(
                                rungs.get(place - 1).levers(), rungs.get(place).levers());
                assertThat(changes(place)).as(family + " " + place).isEqualTo(expected);
            }
        }
    }

    @Test
    void fromAPlanItSaysWhereThePatientStands() {
        var clinic = clinics.clinic();
        var ines = clinic.therapist();
        SignedIn.as(ines);
        var patient = clinic.patientOf(ines, "Ada");
        plans.planBy(ines, patient, LocalDate.now(clock).minusDays(8)).item("stand-semi-tandem", TestSchedule.daily());
        var record = clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());

        UI.getCurrent().navigate("library/ladders/stance-base", QueryParameters.of("for", record));

        assertThat(text()).contains("Ada stands on rung 3");
        assertThat(headers("row").get(2)).contains("Ada stands here");
        assertThat(text())
                .contains(catalogue
                        .text(catalogue.ladder("stance-base").get(2).slug(), Locale.ENGLISH)
                        .steps()
                        .getFirst());
    }

    @Test
    void aRungOfTheAddressIsTheOneLookedAt() {
        UI.getCurrent().navigate("library/ladders/stance-base", QueryParameters.of("rung", "5"));
        assertThat(text())
                .contains(catalogue
                        .text(catalogue.ladder("stance-base").get(4).slug(), Locale.ENGLISH)
                        .feel());

        UI.getCurrent().navigate("library/ladders/stance-base", QueryParameters.of("rung", "../../etc"));
        assertThat(text())
                .contains(catalogue
                        .text(catalogue.ladder("stance-base").getFirst().slug(), Locale.ENGLISH)
                        .feel());
    }

    @Test
    void everyLadderIsListedAndOpensInGermanToo() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate("library/ladders", LaddersView.class);
        var ladders = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(it -> it.startsWith("library/ladders/"))
                .toList();

        assertThat(ladders).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        for (var ladder : ladders) {
            navigate(ladder, LadderView.class);
            assertThat(find(H1.class).single().getText()).isNotBlank();
            assertThat(text()).doesNotContain("!library").contains("Wann es weitergeht");
        }
    }

    @Test
    void anUnknownLadderIsNoPage() {
        UI.getCurrent().navigate("library/ladders/nonsense");

        assertThat(find(NativeTable.class).exists()).isFalse();
    }

    private static long changed(Map<LeverKind, String> before, Map<LeverKind, String> now) {
        return now.entrySet().stream()
                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .count();
    }

    private long changes(int place) {
        return row(place)
                .getChildren()
                .filter(NativeTableCell.class::isInstance)
                .filter(it -> it.getElement().getTextRecursively().startsWith("changes"))
                .count();
    }

    private Component row(int place) {
        return find(NativeTableRow.class).all().get(place + 1);
    }

    private List<String> headers(String scope) {
        return find(NativeTableHeaderCell.class).withAttribute("scope", scope).all().stream()
                .map(it -> it.getElement().getTextRecursively().strip())
                .toList();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
