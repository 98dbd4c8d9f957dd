package health.steadfast.workspace.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.LocalDay;
import health.steadfast.testing.CaseloadStories;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.workspace.RosterRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** The caseload of a fresh clinic, as a therapist works with it. */
@SpringBootTest
abstract class CaseloadScreen extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    CaseloadStories stories;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    Clock clock;

    TestClinic clinic;
    SignedInMember therapist;
    LocalDate today;

    @BeforeEach
    void signIn() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        SignedIn.as(therapist);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    CaseloadView open(String query) {
        UI.getCurrent().navigate(CaseloadView.class, QueryParameters.fromString(query));
        return (CaseloadView) getCurrentView();
    }

    RosterGrid grid() {
        return find(RosterGrid.class).single();
    }

    List<RosterRow> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(test(grid())::getRow)
                .toList();
    }

    List<String> names() {
        return rows().stream().map(RosterRow::givenName).toList();
    }

    RosterRow row(String name) {
        return rows().stream()
                .filter(row -> row.givenName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void select(String name) {
        grid().getSelectionModel().selectFromClient(row(name));
    }

    PatientPanel panel() {
        return find(PatientPanel.class).single();
    }

    boolean hasPanel() {
        return find(PatientPanel.class).exists();
    }

    List<String> nextThings() {
        return find(ListItem.class, panel()).all().stream()
                .map(thing -> thing.getElement().getTextRecursively())
                .toList();
    }

    Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    TextField search() {
        return find(TextField.class).withId("search").single();
    }

    void press(String key) {
        var body = UI.getCurrent().getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.key", key);
        data.put(RosterKeys.OUTSIDE_FIELDS, true);
        body.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(body, "keydown", data));
    }

    void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    /** What the page was told to put into its address since it was last asked. */
    String addresses() {
        roundTrip();
        return String.join(
                "\n",
                UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .filter(call -> call.getInvocation().getExpression().contains("navigate")
                                || call.getInvocation().getExpression().contains("history"))
                        .map(call -> call.getInvocation().getExpression()
                                + call.getInvocation().getParameters())
                        .toList());
    }
}
