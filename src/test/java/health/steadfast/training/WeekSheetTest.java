package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.DayAnswer.Effort;
import health.steadfast.training.DayAnswer.Steady;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a therapist keys for a patient. The week before the running one is whole and open. */
@SpringBootTest
class WeekSheetTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    WeekSheets sheets;

    @Autowired
    MyLogs logs;

    @Autowired
    SafetyService safety;

    @Autowired
    EpisodeService episodes;

    @Autowired
    Clock clock;

    private LocalDate today;
    private LocalDate week;
    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private PlanItemId coins;
    private PlanItemId stance;

    @BeforeEach
    void aPatientWithAPlan() {
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        week = WeekPlan.weekOf(today).minusWeeks(1);
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        var plan = plans.planBy(therapist, patient, today.minusWeeks(6));
        coins = plan.item("post-coins", TestSchedule.daily());
        stance = plan.item("stand-feet-together", TestSchedule.daily());
        SignedIn.as(therapist);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aWeekOnPaperCountsLikeOneThatWasTapped() {
        var days = new ArrayList<>(sheet().keyed());
        days.replaceAll(day -> day.with(coins, 1).with(stance, 1));
        days.set(
                2,
                days.get(2)
                        .answered(new DayAnswer(Effort.TOO_HARD, Steady.HELD_ON))
                        .tired(3, 7));

        save(days);

        assertThat(logs("source = 'PAPER' and outcome = 'DONE' and logged_by = '%s'".formatted(therapist.person())))
                .isEqualTo(14);
        assertThat(logs("effort is not null or steadiness is not null")).isZero();
        assertThat(done(week)).isEqualTo(14);
        assertThat(clinics.count(
                        "steadfast.day_answer where patient_id = '%s' and source = 'PAPER' and effort = 'TOO_HARD'"
                                .formatted(patient)))
                .isEqualTo(1);
        assertThat(sheet().days().get(2).keyed().tiredAfter()).isEqualTo(7);
        assertThat(sheet().keyed()).allMatch(day -> day.times(coins) == 1);
    }

    @Test
    void theSameSavingTwiceIsOne() {
        var entry = entry(
                sheet(),
                SheetOrigin.PAPER,
                null,
                line(0, sheet().days().get(0).keyed().with(coins, 1)));

        sheets.save(patient, entry);
        sheets.save(patient, entry);

        assertThat(logs("true")).isEqualTo(1);
    }

    @Test
    void ofTwoTherapistsAtOnceTheSecondIsToldAndBothEndUpOnTheSheet() {
        var colleague = clinic.therapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                colleague.person().value(),
                today.minusDays(1));
        var seen = sheet();
        SignedIn.as(colleague, () -> {
            save(line(0, seen.days().get(0).keyed().with(coins, 1)));
            return true;
        });
        var mine = line(1, seen.days().get(1).keyed().with(stance, 1));

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> sheets.save(patient, entry(seen, SheetOrigin.PAPER, null, mine)));
        assertThat(logs("true")).isEqualTo(1);

        var now = sheet();
        sheets.save(patient, entry(now, SheetOrigin.PAPER, null, now.again(seen.keyed(), mine)));
        assertThat(logs("true")).isEqualTo(2);
    }

    @Test
    void whatThePatientEnteredIsNeverDoubledNorChanged() {
        var yesterday = today.minusDays(1);
        SignedIn.as(clinic.account(patient), () -> {
            logs.log(Ids.next(), coins, LogEntry.done().on(yesterday));
            return true;
        });
        var shown = sheets.read(patient, yesterday);
        var place = yesterday.getDayOfWeek().getValue() - 1;
        assertThat(shown.days().get(place).entered()).containsEntry(coins, 1);
        assertThat(shown.days().get(place).free(coins)).isZero();

        var days = new ArrayList<>(shown.keyed());
        days.set(place, days.get(place).with(coins, 1).with(stance, 1));
        sheets.save(patient, entry(shown, SheetOrigin.PAPER, null, days));

        assertThat(logs("item_id = '%s'".formatted(coins))).isEqualTo(1);
        assertThat(logs("item_id = '%s' and source = 'PAPER'".formatted(stance)))
                .isEqualTo(1);
    }

    @Test
    void aMistakeIsTakenBackAndStaysAsHistory() {
        var before = sheet().keyed();
        save(line(3, before.get(3).with(coins, 1).stumbled(false, true)));
        assertThat(done(week)).isEqualTo(1);

        save(before);

        assertThat(done(week)).isZero();
        assertThat(logs("superseded and taken_back_by = '%s'".formatted(therapist.person())))
                .isEqualTo(1);
        assertThat(clinics.count("steadfast.fall_report where patient_id = '%s' and withdrawn_at is not null"
                        .formatted(patient)))
                .isEqualTo(1);
        save(line(3, before.get(3).with(coins, 1)));
        assertThat(done(week)).isEqualTo(1);
    }

    @Test
    void aTickAtFellIsAReportAndWhatIsRiskyRests() {
        save(line(4, sheet().days().get(4).keyed().with(stance, 1).stumbled(true, false)));

        var report = safety.openReports(patient).getFirst();
        assertThat(report.happenedOn()).isEqualTo(week.plusDays(4));
        assertThat(report.rests()).extracting(it -> it.of().item()).contains(stance);
        assertThat(sheet().days().get(4).keyed().fell()).isTrue();
    }

    @Test
    void theShortVersionCountsWithItsOwnDoseAndTurningItRoundLogsAnew() {
        var keyed = sheet().days().get(0).keyed();
        save(line(0, keyed.with(coins, 1).inShort(true)));
        assertThat(logs("variant = 'SHORT' and completion = 1 and not superseded"))
                .isEqualTo(1);

        save(line(0, keyed.with(coins, 1)));
        assertThat(logs("variant = 'FULL' and not superseded")).isEqualTo(1);
        assertThat(logs("not superseded")).isEqualTo(1);
    }

    @Test
    void turnedShortAfterwardsADayOffersWhatTheShortVersionLeavesOut() {
        var keyed = sheet().days().get(0).keyed();
        save(line(0, keyed.with(coins, 1).tired(3, null)));

        save(line(0, keyed.with(coins, 1).tired(3, null).inShort(true)));

        assertThat(clinics.count(
                        "steadfast.day_session where patient_id = '%s' and cardinality(offer) = 2".formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void aWholeWeekInShortReadsEachDayOnce() {
        var days = new ArrayList<>(sheet().keyed());
        days.replaceAll(day -> day.with(coins, 1).with(stance, 1).inShort(true));

        assertThat(Statements.of(() -> {
                    save(days);
                    return days;
                }))
                .hasSizeLessThan(170);
    }

    @Test
    void aWeekThatIsNoLongerOpenWantsAReasonAndIsCountedAnew() {
        var old = WeekPlan.weekOf(today).minusWeeks(2);
        var shown = sheets.read(patient, old);
        assertThat(shown.needsReason()).isTrue();
        var days = new ArrayList<>(shown.keyed());
        days.set(6, days.get(6).with(coins, 1));

        refused("training.sheet.reason-needed", entry(shown, SheetOrigin.TOLD, " ", days));
        sheets.save(patient, entry(shown, SheetOrigin.TOLD, "The sheet came by post", days));

        assertThat(done(old)).isEqualTo(1);
        assertThat(logs("source = 'THERAPIST'")).isEqualTo(1);
        assertThat(clinics.count("steadfast.week_sheet where patient_id = '%s' and reason = 'The sheet came by post'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void daysToComeAndThoseLongerAgoThanThreeWeeksAreRefused() {
        var older = sheets.read(patient, today.minusDays(22));
        var place = today.minusDays(22).getDayOfWeek().getValue() - 1;
        var days = new ArrayList<>(older.keyed());
        days.set(place, days.get(place).with(coins, 1));
        refused("training.sheet.day-closed", entry(older, SheetOrigin.PAPER, "Found again", days));

        var coming = sheets.read(patient, today.plusWeeks(1));
        var later = new ArrayList<>(coming.keyed());
        later.set(0, later.get(0).with(coins, 1));
        refused("training.sheet.day-closed", entry(coming, SheetOrigin.PAPER, null, later));
    }

    @Test
    void whatWasDoneOnHoldIsTakenAsExtra() {
        plans.pause(therapist, patient, PauseKind.HOLIDAY, week, week.plusDays(1));
        assertThat(sheet().days().get(0).onHold()).isTrue();

        save(line(0, sheet().days().get(0).keyed().with(coins, 1)));

        assertThat(logs("true")).isEqualTo(1);
        assertThat(done(week)).isZero();
    }

    @Test
    void afterTheEndOfTheTreatmentNothingIsTaken() {
        var shown = sheet();
        episodes.discharge(patient, new Discharge(DischargeReason.GOAL_REACHED, null, today.plusDays(30)));

        refused(
                "training.sheet.not-in-treatment",
                entry(
                        shown,
                        SheetOrigin.PAPER,
                        null,
                        line(0, shown.days().get(0).keyed().with(coins, 1))));
    }

    @Test
    void whatIsHalfKeyedIsFoundAgainByItsAuthorUntilItIsSaved() {
        var shown = sheet();
        var mine = line(0, shown.days().get(0).keyed().with(coins, 1).tired(4, null));
        sheets.keep(patient, week, new WeekSheet.Draft(shown.no(), SheetOrigin.SEEN, null, shown.keyed(), mine));

        var draft = sheet().draft();
        assertThat(draft).isNotNull().extracting(WeekSheet.Draft::days).isEqualTo(mine);
        assertThat(logs("true")).isZero();

        save(mine);
        assertThat(sheet().draft()).isNull();
    }

    @Test
    void aStrangerFindsNothing() {
        SignedIn.as(clinic.therapist());
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::sheet);
    }

    private WeekSheet sheet() {
        return sheets.read(patient, week);
    }

    private List<SheetDay> line(int place, SheetDay line) {
        var days = new ArrayList<>(sheet().keyed());
        days.set(place, line);
        return days;
    }

    private void save(List<SheetDay> days) {
        sheets.save(patient, entry(sheet(), SheetOrigin.PAPER, null, days));
    }

    private SheetEntry entry(WeekSheet on, SheetOrigin origin, @Nullable String reason, List<SheetDay> days) {
        return new SheetEntry(Ids.next(), on.week(), on.no(), origin, reason, days);
    }

    private void refused(String code, SheetEntry entry) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sheets.save(patient, entry))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
        assertThat(logs("true")).isZero();
    }

    private long logs(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and (%s)".formatted(patient, condition));
    }

    private int done(LocalDate monday) {
        return Integer.parseInt(clinics.value(
                "select coalesce(sum(done), 0) from steadfast.adherence_week where patient_id = ? and week = ?",
                patient.value(),
                monday));
    }
}
