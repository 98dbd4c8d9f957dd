package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.SheetEntry;
import health.steadfast.training.SheetOrigin;
import health.steadfast.training.WeekSheets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Keying a week of a patient on one screen. */
@SpringBootTest
class WeekSheetThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    CaseloadService caseload;

    @Autowired
    WeekSheets sheets;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private PlanItemId coins;
    private LocalDate week;

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        week = WeekPlan.weekOf(today).minusWeeks(1);
        var plan = plans.planBy(therapist, patient, today.minusWeeks(6));
        coins = plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-feet-together", TestSchedule.daily());
        SignedIn.as(therapist);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aWeekIsTickedSavedAndTakenBack() {
        open(week);
        for (var day = 0; day < 7; day++) {
            tick("item-" + coins, day).setValue(true);
        }
        tick("JUST_RIGHT", 0).setValue(true);
        number("before", 0).setValue("4");
        assertThat(page()).contains("7 exercises ticked");
        click("save");

        assertThat(count("exercise_log", "source = 'PAPER' and not superseded")).isEqualTo(7);
        assertThat(count("day_session", "fatigue_before = 4")).isEqualTo(1);
        click("undo");
        assertThat(count("exercise_log", "not superseded")).isZero();
        assertThat(count("day_answer", "true")).isZero();
    }

    @Test
    void ofThreeAnswersToOneQuestionTheLastOneStays() {
        open(week);
        tick("TOO_EASY", 1).setValue(true);
        tick("TOO_HARD", 1).setValue(true);

        assertThat(tick("TOO_EASY", 1).getValue()).isFalse();
        click("save");
        assertThat(count("day_answer", "effort = 'TOO_HARD'")).isEqualTo(1);
    }

    @Test
    void whatIsHalfKeyedSurvivesAReloadAndAColleaguesSaving() {
        open(week);
        tick("item-" + coins, 2).setValue(true);
        UI.getCurrent().navigate("caseload");
        open(week);
        assertThat(tick("item-" + coins, 2).getValue()).isTrue();
        assertThat(page()).contains("What you had keyed is still here.");

        var shown = sheets.read(patient, week);
        var days = new ArrayList<>(shown.keyed());
        days.set(3, days.get(3).with(coins, 1));
        var other = new SheetEntry(Ids.next(), week, shown.no(), SheetOrigin.TOLD, null, days);
        SignedIn.as(colleague(), () -> {
            sheets.save(patient, other);
            return true;
        });
        click("save");

        assertThat(page()).contains("A colleague has saved this week meanwhile.");
        assertThat(tick("item-" + coins, 2).getValue()).isTrue();
        assertThat(tick("item-" + coins, 3).getValue()).isTrue();
        click("save");
        assertThat(count("exercise_log", "not superseded")).isEqualTo(2);
    }

    @Test
    void anImpossibleNumberIsSaidAndNothingIsLost() {
        open(week);
        tick("item-" + coins, 0).setValue(true);
        number("after", 0).setValue("11");
        click("save");

        assertThat(page()).contains("Tiredness goes from 0 to 10.");
        assertThat(number("after", 0).getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(count("exercise_log", "true")).isZero();
        number("after", 0).setValue("1");
        click("save");
        assertThat(count("exercise_log", "true")).isEqualTo(1);
    }

    @Test
    void anOldWeekAsksForAReasonAtItsField() {
        open(week.minusWeeks(1));
        tick("item-" + coins, 6).setValue(true);
        click("save");
        var reason = find(TextField.class).withId("reason").single();
        assertThat(reason.isInvalid()).isTrue();

        test(reason).setValue("The sheet came by post");
        click("save");
        assertThat(count("exercise_log", "true")).isEqualTo(1);
    }

    private SignedInMember colleague() {
        var colleague = clinic.therapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                colleague.person().value(),
                week);
        return colleague;
    }

    private void open(LocalDate any) {
        UI.getCurrent()
                .navigate(
                        PlanRoutes.weekSheetOf(caseload.card(patient).record()),
                        QueryParameters.of(PlanRoutes.WEEK, any.toString()));
    }

    private SheetTick tick(String id, int day) {
        return find(SheetTick.class)
                .withId("%s-%s".formatted(id, shownWeek().plusDays(day)))
                .single();
    }

    private SheetNumber number(String id, int day) {
        return find(SheetNumber.class)
                .withId("%s-%s".formatted(id, shownWeek().plusDays(day)))
                .single();
    }

    private LocalDate shownWeek() {
        return find(SheetWeeks.class).single().getValue();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private long count(String table, String condition) {
        return clinics.count("steadfast.%s where patient_id = '%s' and %s".formatted(table, patient, condition));
    }
}
