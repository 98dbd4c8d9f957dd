package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Ines drafts while Karim publishes. */
@SpringBootTest
class TwoTherapistsTest {

    private static final Schedule DAILY = new Schedule.Daily(1);
    private static final Schedule TWICE = new Schedule.TimesAWeek(2, 1);

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    private SignedInMember karim;
    private PatientId patient;
    private LocalDate today;
    private DraftItem march;

    @BeforeEach
    void aPlan() {
        var clinic = clinics.clinic();
        var ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        karim = clinic.occupationalTherapist();
        SignedIn.as(ines);
        today = drafts.open(patient).today();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                karim.person().value(),
                today.minusDays(9));
        march = Drafts.item("seated-march");
        publish(draft -> draft.add(march));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whatEachChangedForThemselvesIsBroughtTogetherAndTold() {
        var mine = save(draft -> draft.add(Drafts.item("stand-heel-lifts")).withReason("Stronger cal"));
        karimPublishes(draft -> draft.replace(march.withSchedule(DAILY)));

        assertThatExceptionOfType(PlanChanged.class)
                .isThrownBy(() -> plans.publish(patient, mine.version(), "Stronger calves", today));

        var open = drafts.open(patient);
        assertThat(open.meanwhile().versions())
                .extracting(VersionDetails::publishedBy)
                .containsExactly("Karim Aziz");
        assertThat(open.meanwhile().merge().theirs())
                .singleElement()
                .satisfies(change -> assertThat(change.parts()).containsExactly(PlanChange.Part.SCHEDULE));
        assertThat(open.draft().reason()).isEqualTo("Stronger cal");
        var saved = drafts.save(patient, open.draft());
        assertThat(plans.publish(patient, saved.version(), "Stronger calves", today))
                .isEqualTo(3);
        assertThat(plans.overview(patient).inForce().items())
                .containsExactly(march.withSchedule(DAILY), mine.items().getLast());
    }

    @Test
    void onlyWhatBothChangedIsDecidedAndTheDraftKeepsMineUntilThen() {
        save(draft -> draft.replace(march.withSchedule(TWICE).withNote("Slowly")));
        karimPublishes(draft -> draft.replace(march.withSchedule(DAILY)));
        karimPublishes(draft -> draft.add(Drafts.item("post-coins")));

        var open = drafts.open(patient);

        var conflict = open.meanwhile().merge().conflicts().getFirst();
        assertThat(open.meanwhile().merge().conflicts()).hasSize(1);
        assertThat(conflict.field()).isEqualTo(MergeField.SCHEDULE);
        assertThat(open.meanwhile().author(conflict).no()).isEqualTo(2);
        assertThat(open.draft().items())
                .containsExactly(march.withSchedule(TWICE).withNote("Slowly"));

        var settled = drafts.settle(patient, open.draft(), 3, Map.of(conflict.key(), Pick.THEIRS));
        assertThat(settled.items())
                .hasSize(2)
                .contains(march.withSchedule(DAILY).withNote("Slowly"));
        assertThat(drafts.open(patient).meanwhile()).isNull();
        assertThat(plans.publish(patient, settled.version(), "Slowly", today)).isEqualTo(4);
    }

    @Test
    void whatWasDecidedAboutAnOlderVersionIsDecidedAgain() {
        save(draft -> draft.replace(march.withSchedule(TWICE)));
        karimPublishes(draft -> draft.replace(march.withSchedule(DAILY)));
        var open = drafts.open(patient);
        karimPublishes(draft -> draft.add(Drafts.item("post-coins")));
        var key = open.meanwhile().merge().conflicts().getFirst().key();

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> drafts.settle(patient, open.draft(), 2, Map.of(key, Pick.MINE)));
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> drafts.settle(patient, open.draft(), 3, Map.of()));
        assertThat(drafts.open(patient).draft().items()).containsExactly(march.withSchedule(TWICE));
    }

    @Test
    void aDraftOfAPlanThatEndedBeginsANewOneEvenIfTheNumbersAgree() {
        save(draft -> draft.add(Drafts.item("post-coins")));
        SignedIn.as(karim, () -> {
            plans.end(patient, 1, today);
            return 0;
        });

        var open = drafts.open(patient);
        assertThat(open.meanwhile().planEnded()).isTrue();
        assertThat(open.draft().items()).hasSize(2).extracting(DraftItem::id).doesNotContain(march.id());
        var saved = drafts.save(patient, open.draft());
        assertThat(plans.publish(patient, saved.version(), "Again", today.plusDays(1)))
                .isEqualTo(1);
    }

    @Test
    void aDraftOfAnEndedPlanIsBroughtTogetherWithTheNextPlan() {
        save(draft -> draft.add(Drafts.item("post-coins")));
        SignedIn.as(karim, () -> {
            plans.end(patient, 1, today);
            var next = drafts.open(patient).draft().add(Drafts.item("seated-dance"));
            return plans.publish(patient, drafts.save(patient, next).version(), "Dance", today.plusDays(1));
        });

        var open = drafts.open(patient);

        assertThat(open.draft().baseNo()).isEqualTo(1);
        assertThat(open.draft().items())
                .extracting(it -> it.exercise().value())
                .containsExactlyInAnyOrder("seated-march", "post-coins", "seated-dance");
    }

    @Test
    void aDiscardedDraftComesBackUnlessAnotherHasBegun() {
        var mine = save(draft -> draft.add(Drafts.item("post-coins")));
        drafts.discard(patient);
        assertThat(drafts.open(patient).draft().items()).hasSize(1);

        drafts.restore(patient, mine);

        assertThat(drafts.open(patient).draft().items()).isEqualTo(mine.items());
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> drafts.restore(patient, mine));
    }

    @Test
    void aChangeAndADecisionTakeThreeStatementsAtMost() {
        var mine = save(draft -> draft.replace(march.withSchedule(TWICE)));
        karimPublishes(draft -> draft.replace(march.withSchedule(DAILY)));
        var conflict = drafts.open(patient).meanwhile().merge().conflicts().getFirst();

        assertThat(Statements.of(() -> drafts.save(patient, mine.withReason("A"))))
                .hasSizeLessThanOrEqualTo(3);
        var kept = drafts.open(patient).draft();
        assertThat(Statements.of(() -> drafts.settle(patient, kept, 2, Map.of(conflict.key(), Pick.MINE))))
                .hasSizeLessThanOrEqualTo(3);
    }

    private PlanDraft save(UnaryOperator<PlanDraft> change) {
        return drafts.save(patient, change.apply(drafts.open(patient).draft()));
    }

    private int publish(UnaryOperator<PlanDraft> change) {
        return plans.publish(patient, save(change).version(), "A change", today);
    }

    private void karimPublishes(UnaryOperator<PlanDraft> change) {
        SignedIn.as(karim, () -> publish(change));
    }
}
