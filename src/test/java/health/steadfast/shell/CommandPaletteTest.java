package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
class CommandPaletteTest extends SpringBrowserlessTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Commands commands;

    private TestClinic clinic;
    private SignedInMember therapist;

    @BeforeEach
    void aTherapistWithTwoPatients() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        clinic.patientOf(therapist, "Søren");
        clinic.patientOf(therapist, "Ada");
        clinic.patientOf(clinic.therapist(), "Sören");
        SignedIn.as(therapist);
        navigate("library", Component.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aPatientOfTheOwnCaseloadIsFoundInSpiteOfAccentsAndOneTypo() {
        fire("opened", null);

        fire("find", JSON.stringNode("sorne"));

        assertThat(found()).hasSize(1);
        assertThat(found().get(0).get("text").asString()).isEqualTo("Søren Example");
        fire("choose", JSON.numberNode(0));
        assertThat(path()).startsWith("patients/");
    }

    @Test
    void anExerciseAndAnActionAreFoundByTheirNames() {
        fire("opened", null);

        fire("find", JSON.stringNode("new pat"));
        assertThat(found().get(0).get("text").asString()).isEqualTo("New patient");
        fire("find", JSON.stringNode("heel landing"));
        fire("choose", JSON.numberNode(0));

        assertThat(path()).isEqualTo("library/walk-heel-strike");
    }

    @Test
    void nothingIsReadBeforeItOpensAndThenOneStatement() {
        catalogue.all();

        assertThat(Statements.of(() -> fire("opened", null))).hasSize(1);
        assertThat(Statements.of(() -> fire("find", JSON.stringNode("ada")))).isEmpty();
    }

    @Test
    void onAnOpenRecordItsPartsStandFirst() {
        var number = clinics.value(
                "select record_number from steadfast.patient where given_name = 'Ada' and clinic_id = ?",
                clinic.id().value());
        UI.getCurrent().navigate("patients/" + number);

        fire("opened", null);

        assertThat(found().get(0).get("hint").asString()).isEqualTo("Ada Example");
        fire("choose", JSON.numberNode(0));
        assertThat(path()).isEqualTo("patients/" + number + "/plan/quick");
    }

    @Test
    void whatIsNotThereIsSaidAndNoNumberOpensAnythingElse() {
        fire("opened", null);
        fire("find", JSON.stringNode("xyzzyq"));

        assertThat(answer().get("said").asString()).isEqualTo("Nothing found");
        fire("choose", JSON.numberNode(0));
        fire("choose", JSON.numberNode(-1));
        assertThat(path()).isEqualTo("library");
        fire("find", JSON.stringNode("%%"));
        assertThat(found()).isEmpty();
    }

    @Test
    void anAdminFindsPeopleAndScreensAndNoRecord() {
        var admin = clinic.admin();

        var found = SignedIn.as(
                admin, () -> commands.of(Role.ADMIN, key -> key, Locale.ENGLISH, Optional.empty(), () -> {}));

        assertThat(found).extracting(Command::text).contains(admin.displayName(), "shell.account", "shell.sign-out");
        assertThat(found).extracting(Command::kind).doesNotContain(Command.Kind.EXERCISE, Command.Kind.HERE);
        assertThat(found).extracting(Command::hint).doesNotContain("shell.role.PATIENT");
    }

    @Test
    void theKeysOfTheScreenAreListed() {
        fire("keys", null);
        roundTrip();

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(call -> call.getInvocation().getParameters().toString())
                        .toList()
                        .toString())
                .contains("Search this list", "These keys");
    }

    @Test
    void singleKeysAreSwitchedOffOnThisDevice() {
        fire("single-keys", JSON.booleanNode(false));

        assertThat(UI.getCurrent().getElement().getClassList()).contains("sf-no-single-keys");
        fire("single-keys", JSON.booleanNode(true));
        assertThat(UI.getCurrent().getElement().getClassList()).doesNotContain("sf-no-single-keys");
    }

    private Boolean fire(String event, @Nullable JsonNode detail) {
        var data = JSON.objectNode();
        if (detail != null) {
            data.set("event.detail", detail);
        }
        var element = palette().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        return true;
    }

    private JsonNode answer() {
        return (JsonNode) palette().getElement().getPropertyRaw("answer");
    }

    private JsonNode found() {
        return answer().get("items");
    }

    private CommandPalette palette() {
        return $(CommandPalette.class).single();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
