package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.workspace.Reason;
import health.steadfast.workspace.RosterSort;
import org.junit.jupiter.api.Test;

class LookingAtTheCaseloadTest extends CaseloadScreen {

    @Test
    void itOpensWithWhoNeedsMeTheMostUrgentFirst() {
        stories.tell(clinic, therapist);

        open("");

        assertThat(names()).startsWith("Marit", "Dorte", "Jonas").doesNotContain("Noor", "Ada");
        assertThat(rows()).allMatch(row -> row.needsMe());
        assertThat(find(H1.class).single().getText()).isEqualTo("Caseload");
        assertThat(button("show-needs-me").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void theChipsCountEverybody() {
        stories.tell(clinic, therapist);

        open("show=new");

        assertThat(button("show-all").getElement().getTextRecursively())
                .contains("All")
                .contains("7");
        assertThat(button("show-falls").getElement().getTextRecursively()).contains("1");
        assertThat(button("show-new").getElement().getTextRecursively()).contains("2");
        assertThat(names()).containsExactlyInAnyOrder("Noor", "Ada");
    }

    @Test
    void aChipShowsItsPatientsAndStandsInTheAddress() {
        stories.tell(clinic, therapist);
        open("");

        test(button("show-silent")).click();

        assertThat(names()).containsExactly("Jonas");
        assertThat(button("show-silent").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(button("show-needs-me").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("caseload?show=silent");
    }

    @Test
    void theOrderStandsInTheAddressToo() {
        stories.tell(clinic, therapist);
        open("show=all");

        @SuppressWarnings("unchecked")
        Select<RosterSort> sort = find(Select.class).withId("sort").single();
        test(sort).selectItem("By name");

        assertThat(names()).isSorted();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("sort=name");
    }

    @Test
    void nonsenseInTheAddressShowsTheUsualPage() {
        stories.tell(clinic, therapist);

        open("show=%00'--&sort=../x&patient=-1");

        assertThat(names()).startsWith("Marit");
        assertThat(hasPanel()).isFalse();
    }

    @Test
    void aSearchLooksAtEverybodyAndStaysOutOfTheAddress() {
        stories.tell(clinic, therapist);
        open("");

        test(search()).setValue("noor exa");

        assertThat(names()).containsExactly("Noor");
        assertThat(button("show-needs-me").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("caseload");
        assertThat(addresses()).doesNotContain("noor exa");
    }

    @Test
    void whatWasSearchedIsStillThereOnTheWayBack() {
        stories.tell(clinic, therapist);
        open("show=all");
        test(search()).setValue("noor");

        UI.getCurrent().navigate("library");
        open("show=all");

        assertThat(search().getValue()).isEqualTo("noor");
        assertThat(names()).containsExactly("Noor");
    }

    @Test
    void whereNobodyIsFoundTheSearchCanBeCleared() {
        stories.tell(clinic, therapist);
        open("show=all");

        test(search()).setValue("<b>nobody</b>");

        assertThat(empty().getElement().getTextRecursively()).contains("Nobody found for “<b>nobody</b>”");
        assertThat(empty().getElement().getOuterHTML()).doesNotContain("<b>");

        test(button("clear-search")).click();

        assertThat(names()).hasSize(7);
        assertThat(search().getValue()).isEmpty();
    }

    @Test
    void anEmptyFilterSaysWhyAndWhatNext() {
        clinic.patientOf(therapist, "Ada");

        open("");

        assertThat(empty().getElement().getTextRecursively()).contains("Nobody needs you right now", "Last check");
        test(button("show-everybody")).click();
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void whoHasNoPatientsYetIsAskedToAdmitOne() {
        open("show=all");

        test(button("first-patient")).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("patients/new");
    }

    @Test
    void thePollShowsNewsAndKeepsTheChosenPatient() {
        stories.tell(clinic, therapist);
        open("show=all");
        select("Yusuf");
        var yusuf = row("Yusuf");

        logs.fall(therapist, yusuf.id(), "FALL", "NONE", today);
        poll();

        assertThat(row("Yusuf").has(Reason.Kind.FALL)).isTrue();
        assertThat(grid().asSingleSelect().getValue().id()).isEqualTo(yusuf.id());
        assertThat(hasPanel()).isTrue();
    }

    @Test
    void thePollIsWrittenDownOnceForTheWholeVisit() {
        open("");
        poll();
        poll();

        assertThat(clinics.count("steadfast.audit_entry where action = 'ROSTER_VIEWED' and actor_id = '%s'"
                        .formatted(therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void leavingStopsThePoll() {
        open("");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(30_000);

        UI.getCurrent().navigate("patients/new");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private EmptyState empty() {
        return (EmptyState) grid().getEmptyStateComponent();
    }
}
