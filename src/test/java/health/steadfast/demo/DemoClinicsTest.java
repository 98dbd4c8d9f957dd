package health.steadfast.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import health.steadfast.accounts.DemoAccounts;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.workspace.Reason;
import health.steadfast.workspace.Reason.Kind;
import health.steadfast.workspace.RosterFilter;
import health.steadfast.workspace.RosterRow;
import health.steadfast.workspace.RosterService;
import health.steadfast.workspace.RosterSort;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The real start with the demo switched on, on a database of its own. */
@SpringBootTest(properties = "steadfast.demo=true")
class DemoClinicsTest {

    @Autowired
    ClinicFixtures database;

    @Autowired
    DemoLoader loader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WebApplicationContext context;

    @Autowired
    RosterService rosters;

    @Autowired
    Clock clock;

    @Test
    void theStartLoadsTwoClinicsWithHalfAYearOfTraining() {
        assertThat(database.count("steadfast.clinic where demo")).isEqualTo(2);
        assertThat(count("Lindenhof", "steadfast.patient")).isEqualTo(44);
        assertThat(count("Lindenhof", "steadfast.episode")).isEqualTo(1);
        assertThat(count("Lindenhof", "steadfast.exercise_media")).isEqualTo(1);
        assertThat(count("Lindenhof", "steadfast.exercise_log")).isBetween(7_000L, 20_000L);
        assertThat(count("Lindenhof", "steadfast.exercise_log where local_date < ?", today().minusWeeks(25)))
                .isPositive();
        assertThat(database.count("steadfast.audit_entry where action = 'DEMO_LOADED'"))
                .isEqualTo(2);
    }

    @Test
    void theLoadingTakesLessThanThirtySeconds() {
        var seconds = Double.parseDouble(database.value("""
                select sum(extract(epoch from a.at - c.created_at)) from steadfast.clinic c
                join steadfast.audit_entry a on a.clinic_id = c.clinic_id and a.action = 'DEMO_LOADED'
                """));

        assertThat(seconds).isBetween(0.1, 30.0);
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = database.count("steadfast.exercise_log");

        loader.load();

        assertThat(database.count("steadfast.exercise_log")).isEqualTo(before);
        assertThat(database.count("steadfast.clinic where demo")).isEqualTo(2);
    }

    @Test
    void besideARealClinicTheDemoIsRefused() {
        var real = database.clinic();
        try {
            assertThatExceptionOfType(DemoRefused.class)
                    .isThrownBy(loader::load)
                    .withMessage("This database holds a real clinic: the demo does not start on it.");
        } finally {
            database.run(
                    "delete from steadfast.clinic where clinic_id = ?",
                    real.id().value());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ines.vogt@lindenhof.example",
                "karim.aziz@lindenhof.example",
                "mara.vogel@lindenhof.example",
                "tomasz.wilk@lindenhof.example",
                "ruth.ellingham@mail.example",
                "dorte.kjaer@mail.example",
                "anna.keller@mail.example",
                "lena.holm@nordstern.example"
            })
    void everybodyNamedSignsIn(String email) throws Exception {
        MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(formLogin("/login").user(email).password(DemoAccounts.PASSWORD))
                .andExpect(authenticated());
    }

    @Test
    void maritHasBeenOnHoldForAPossibleRelapseForTwoDays() {
        var since = today().minusDays(2);

        assertThat(count(
                        "Lindenhof",
                        of("Solheim", "steadfast.training_v_symptom_open") + " and happened_on = ?",
                        since))
                .isEqualTo(1);
        assertThat(count(
                        "Lindenhof",
                        of("Solheim", "steadfast.plans_v_pause") + " and until_on is null and from_on = ?",
                        since))
                .isEqualTo(1);
    }

    @Test
    void dorteFellYesterdayAndWhatSheDoesOnHerFeetBecomesSeated() {
        assertThat(count(
                        "Lindenhof",
                        of("Kjær", "steadfast.training_v_open_fall") + " and kind = 'FALL' and happened_on = ?",
                        today().minusDays(1)))
                .isEqualTo(1);
        assertThat(count("Lindenhof", of("Kjær", "steadfast.training_v_open_rest") + " and safer_slug is not null"))
                .isEqualTo(2);
    }

    @Test
    void paulNearlyFellTwiceWithinSevenDays() {
        assertThat(count(
                        "Lindenhof",
                        of("Achterberg", "steadfast.training_v_open_fall")
                                + " and kind = 'NEAR_FALL' and happened_on > ?",
                        today().minusDays(7)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weidmann", "Brandão", "Demir"})
    void theSilentOnesHaveEnteredNothingForMoreThanAWeek(String familyName) {
        assertThat(count("Lindenhof", of(familyName, "steadfast.exercise_log"))).isPositive();
        assertThat(count(
                        "Lindenhof",
                        of(familyName, "steadfast.exercise_log") + " and local_date > ?",
                        today().minusDays(8)))
                .isZero();
    }

    @Test
    void whoUsesAWheelchairHasNothingOnTheFeet() {
        assertThat(count("Lindenhof", """
                steadfast.patient p
                join steadfast.plan n on n.patient_id = p.patient_id
                join steadfast.plan_version v on v.plan_id = n.plan_id
                join steadfast.version_item i on i.plan_version_id = v.plan_version_id
                join steadfast.exercise e on e.slug = i.exercise_slug
                where 'wheelchair' = any (p.aids) and e.position not in ('sitting', 'lying')""")).isZero();
    }

    @Test
    void theFiguresAreKeptForEverybodyWithAPlan() {
        assertThat(count(
                        "Lindenhof",
                        of("Ellingham", "steadfast.adherence_week") + " and done > 0 and week >= ?",
                        today().minusWeeks(5)))
                .isPositive();
        assertThat(count(
                        "Lindenhof",
                        of("Ellingham", "steadfast.adherence_week")
                                + " and domain = 'STRETCHING' and planned > 0 and done = 0 and week >= ?",
                        today().minusWeeks(4)))
                .isPositive();
    }

    @Test
    void theOtherClinicIsWalledOff() {
        assertThat(count("Nordstern", "steadfast.patient")).isEqualTo(3);
        assertThat(count("Nordstern", of("Ellingham", "steadfast.exercise_log")))
                .isZero();
    }

    /** Whatever weekday it is: each reason that was written into a story shows, and the roster stands in their order. */
    @Test
    void everyStoryShowsItsReasonInTheOrderOfUrgency() {
        var rows = SignedIn.as(ines(), () -> rosters.open()).rows(RosterFilter.NEEDS_ME, RosterSort.URGENCY, "");

        assertThat(rows).extracting(RosterRow::familyName).startsWith("Solheim", "Kjær", "Achterberg");
        assertThat(rows.stream().limit(3).map(row -> row.reasons().getFirst().kind()))
                .containsExactly(Kind.POSSIBLE_RELAPSE, Kind.FALL, Kind.NEAR_FALLS);
        assertThat(rows).extracting(RosterRow::familyName).containsSubsequence("Weidmann", "Brandão");
        assertThat(told(rows, Kind.SILENT)).contains("Weidmann", "Brandão", "Demir");
        assertThat(told(rows, Kind.SAFETY_MESSAGE)).contains("Kjær");
        assertThat(told(rows, Kind.MESSAGE)).contains("Demir");
        assertThat(told(rows, Kind.REVIEW_DUE)).contains("Solheim", "Kjær", "Brandão", "Ellingham", "Fontana");
        assertThat(rows.stream()
                        .map(row -> row.reasons().stream()
                                .map(Reason::kind)
                                .filter(Kind::needsMe)
                                .findFirst()
                                .orElseThrow())
                        .toList())
                .isSorted();
    }

    private static List<String> told(List<RosterRow> rows, Kind kind) {
        return rows.stream()
                .filter(row -> row.has(kind))
                .map(RosterRow::familyName)
                .toList();
    }

    private SignedInMember ines() {
        var row = database.value("""
                select m.person_id || ' ' || m.clinic_id || ' ' || m.membership_id || ' ' || m.security_stamp from steadfast.membership m
                join steadfast.person p on p.person_id = m.person_id
                where p.display_name = ? and m.role = 'THERAPIST'
                """, "Ines Vogt").split(" ");
        return new SignedInMember(
                new PersonId(UUID.fromString(row[0])),
                new ClinicId(UUID.fromString(row[1])),
                Role.THERAPIST,
                UUID.fromString(row[2]),
                UUID.fromString(row[3]),
                "Ines Vogt",
                "en",
                null);
    }

    private static String of(String familyName, String table) {
        return table + " where patient_id in (select patient_id from steadfast.patient where family_name = '"
                + familyName + "')";
    }

    /** Counts rows inside the walls of a clinic. */
    private long count(String clinic, String from, Object... values) {
        var id = new ClinicId(
                UUID.fromString(database.value("select clinic_id from steadfast.clinic where name = ?", clinic)));
        var count = ClinicScope.in(
                id,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + from)
                        .params(values)
                        .query(Long.class)
                        .single()));
        return count == null ? 0 : count;
    }

    private LocalDate today() {
        return LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
