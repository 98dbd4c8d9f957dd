package health.steadfast.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.Exercise;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LookingThroughTheLibraryTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    Catalogue catalogue;

    @BeforeEach
    void aTherapist() {
        SignedIn.as(clinics.clinic().therapist());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theWholeCatalogueStandsThere() {
        navigate(LibraryView.class);

        assertThat(shown()).hasSize(catalogue.all().size());
        assertThat(find(H1.class).single().getText()).isEqualTo("Library");
    }

    @Test
    void whatIsTypedAndChosenNarrowsTheListAndStandsInTheAddress() {
        navigate(LibraryView.class);

        findTextField().withId("search").component().setValue("stand");
        findSelect(String.class).withId("domain").component().setValue("balance");

        assertThat(shown())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.domain()).isEqualTo(Domain.BALANCE));
        assertThat(shown().size()).isLessThan(20);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("library");
    }

    @Test
    void anAddressBringsItsFilterBack() {
        open(Map.of("domain", "fine-motor", "position", "sitting", "search", "coin"));

        assertThat(shown()).extracting(it -> it.slug().value()).contains("post-coins");
        assertThat(findTextField().withId("search").component().getValue()).isEqualTo("coin");
        assertThat(findSelect(String.class).withId("domain").component().getValue())
                .isEqualTo("fine-motor");
    }

    @Test
    void anAddressWithUnknownFiltersShowsEverything() {
        open(Map.of("domain", "nonsense", "position", "../..", "equipment", "\0"));

        assertThat(shown()).hasSize(catalogue.all().size());
    }

    @Test
    void whereNothingFitsItSaysSoAndOneButtonClears() {
        open(Map.of("search", "xylophone"));
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("No exercise fits");

        findButton().withId("clear-filter").click();

        assertThat(shown()).hasSize(catalogue.all().size());
    }

    @Test
    void whoComesBackFromAnExerciseFindsTheListAsItWasLeft() {
        open(Map.of("domain", "balance"));
        navigate("library/stand-tandem", ExerciseView.class);

        var back = find(RouterLink.class).all().getFirst();

        assertThat(back.getHref()).isEqualTo("library?domain=balance");
        open(Map.of("domain", "balance"));
        assertThat(shown()).extracting(it -> it.slug().value()).contains("stand-tandem");
    }

    @Test
    void anExerciseShowsItsStepsAndItsLadder() {
        navigate("library/stand-tandem", ExerciseView.class);

        var text = catalogue.text(catalogue.ladder("stance-base").get(3).slug(), Locale.ENGLISH);
        assertThat(find(H1.class).single().getText()).isEqualTo(text.name());
        var items = find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
        assertThat(items).containsAll(text.steps());
        assertThat(items).anyMatch(it -> it.contains("High fall risk"));
        assertThat(find(ListItem.class)
                        .withAttribute("aria-current")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains(text.name());
    }

    @Test
    void germanReadersReadGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        navigate("library/sit-and-reach-out", ExerciseView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Im Sitzen weit greifen");
    }

    @Test
    void fromAPlanItHidesWhatTheProfileExcludesAndSaysWhy() {
        var clinic = clinics.clinic();
        var ines = clinic.therapist();
        SignedIn.as(ines);
        var patient = clinic.patientOf(ines, "Ada");
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        var record = clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());

        open(Map.of("for", record));

        assertThat(shown()).isNotEmpty().noneMatch(it -> it.excludedWith().contains("wheelchair"));
        var hidden = find(Span.class).withId("hidden").single().getText();
        assertThat(hidden).contains("hidden").contains("Wheelchair");
        findButton().withId("show-hidden").click();
        assertThat(shown()).hasSize(catalogue.all().size());
    }

    @Test
    void aPatientOfSomebodyElseHidesAndTellsNothing() {
        var clinic = clinics.clinic();
        var patient = clinic.patientOf(clinic.therapist(), "Ada");
        var record = clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());

        open(Map.of("for", record));

        assertThat(shown()).hasSize(catalogue.all().size());
        assertThat(find(Span.class).withId("hidden").exists()).isFalse();
        assertThat(find(Main.class).single().getElement().getTextRecursively()).doesNotContain("Ada");
    }

    @Test
    void everyFacetCanBeChosenByTheAddress() {
        open(Map.of(
                "symptom", "foot-drop", "fall-risk", "low", "aid", "wheelchair", "equipment", "towel,chair-sturdy"));

        assertThat(shown())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.aidsPermitted()).contains("wheelchair"));
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(LibraryView.class, QueryParameters.simple(parameters));
    }

    private List<Exercise> shown() {
        @SuppressWarnings("unchecked")
        Grid<Exercise> list = find(Grid.class).withId("exercises").all().isEmpty()
                ? null
                : find(Grid.class).withId("exercises").single();
        return list == null ? List.of() : list.getListDataView().getItems().toList();
    }
}
