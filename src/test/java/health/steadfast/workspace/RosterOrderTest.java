package health.steadfast.workspace;

import static health.steadfast.workspace.Rows.TODAY;
import static health.steadfast.workspace.Rows.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.workspace.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterOrderTest {

    private static final List<RosterRow> EVERYBODY = List.of(
            with("Anna", TODAY.minusDays(1), Kind.ON_PLAN),
            with("Bram", TODAY.minusDays(9), Kind.SILENT, Kind.REVIEW_DUE),
            with("Chiara", TODAY.minusDays(1), Kind.FALL, Kind.EXERCISES_REST),
            with("Dorte", TODAY.minusDays(12), Kind.SILENT),
            with("Eva", TODAY.minusDays(30), Kind.ON_HOLD),
            with("Finn", null, Kind.NEW),
            with("Grace", null, Kind.SILENT),
            with("Marit", TODAY.minusDays(2), Kind.POSSIBLE_RELAPSE, Kind.ON_HOLD));

    @Test
    void theMostUrgentComeFirstThenTheOldestLastSession() {
        assertThat(names(RosterFilter.ALL, RosterSort.URGENCY, ""))
                .containsExactly("Marit", "Chiara", "Grace", "Dorte", "Bram", "Eva", "Finn", "Anna");
    }

    @Test
    void needsMeLeavesOutOnPlanOnHoldAndNew() {
        assertThat(names(RosterFilter.NEEDS_ME, RosterSort.URGENCY, ""))
                .containsExactly("Marit", "Chiara", "Grace", "Dorte", "Bram");
    }

    @Test
    void aFilterShowsEveryPatientWithItsReasonNotOnlyTheMostUrgentOne() {
        assertThat(names(RosterFilter.REVIEW_DUE, RosterSort.URGENCY, "")).containsExactly("Bram");
        assertThat(names(RosterFilter.ON_HOLD, RosterSort.URGENCY, "")).containsExactly("Marit", "Eva");
    }

    @Test
    void theCountsAreThoseOfEverybodyWhateverIsShown() {
        var roster = new Roster(EVERYBODY);

        assertThat(roster.count(RosterFilter.ALL)).isEqualTo(8);
        assertThat(roster.count(RosterFilter.NEEDS_ME)).isEqualTo(5);
        assertThat(roster.count(RosterFilter.SILENT)).isEqualTo(3);
        assertThat(roster.count(RosterFilter.RELAPSE)).isEqualTo(1);
    }

    @Test
    void aSearchLooksAtEverybody() {
        assertThat(names(RosterFilter.NEEDS_ME, RosterSort.URGENCY, "ann")).containsExactly("Anna");
    }

    @Test
    void otherOrdersKeepNamesAmongEquals() {
        assertThat(names(RosterFilter.ALL, RosterSort.NAME, "")).startsWith("Anna", "Bram", "Chiara");
        assertThat(names(RosterFilter.ALL, RosterSort.LAST_SESSION, ""))
                .containsExactly("Finn", "Grace", "Eva", "Dorte", "Bram", "Marit", "Anna", "Chiara");
    }

    private static List<String> names(RosterFilter filter, RosterSort sort, String search) {
        return new Roster(EVERYBODY)
                .rows(filter, sort, search).stream().map(RosterRow::givenName).toList();
    }
}
