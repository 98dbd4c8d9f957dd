package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.plans.DraftItem;
import health.steadfast.shared.Ids;
import health.steadfast.testing.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A therapist keys a day that the patient has begun on the phone, and the other way round. */
class KeyingBesideThePhoneTest extends PrescribedDayCase {

    @Autowired
    WeekSheets sheets;

    private DraftItem coins;
    private DraftItem stance;

    @BeforeEach
    void items() {
        coins = item("post-coins");
        stance = item("stand-feet-together");
    }

    @Test
    void theHotDayVersionThatThePatientChoseStays() {
        heatSensitive();
        prescribe(coins, stance);
        training.start(Variant.HOT);

        key(SheetOrigin.SEEN, line -> line.with(coins.id(), 1));

        assertThat(sessions("variant = 'HOT'")).isEqualTo(1);
        assertThat(logged("variant = 'HOT' and source = 'THERAPIST'")).isEqualTo(1);
        assertThat(SignedIn.as(therapist, this::day).ownWord()).isTrue();
    }

    @Test
    void howTiredThePatientWasIsThePatientsWordAndWhatWasKeyedIsTheTherapists() {
        prescribe(coins, stance);
        key(SheetOrigin.TOLD, line -> line.with(coins.id(), 1).tired(4, null));
        key(SheetOrigin.TOLD, line -> line.tired(3, null));
        assertThat(sessions("fatigue_before = 3")).isEqualTo(1);

        var date = training.today().date();
        taps.take(new SessionEntry.Tired(Ids.next(), date, true, 8));
        key(SheetOrigin.TOLD, line -> line.tired(2, 6));

        assertThat(sessions("fatigue_before = 8 and fatigue_after = 6")).isEqualTo(1);
    }

    @Test
    void whatATherapistKnowsOfTodayAsksThePatientNothing() {
        prescribe(coins, stance);
        key(SheetOrigin.PAPER, line -> line.with(coins.id(), 1));
        key(SheetOrigin.SEEN, line -> line.with(stance.id(), 1));

        assertThat(session().items())
                .filteredOn(item -> item.log() != null)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.questions()).isEmpty());
    }

    @Test
    void ofAChoiceHalfDoneOnThePhoneTheMissingPlaceIsKeyed() {
        var choice = anyOf(2, "post-coins", "clothes-peg-pinch");
        prescribe(choice);
        training.start();
        logs.log(Ids.next(), choice.id(), LogEntry.done());
        assertThat(SignedIn.as(therapist, this::day).free(choice.id())).isEqualTo(1);

        key(SheetOrigin.SEEN, line -> line.with(choice.id(), 1));

        assertThat(logged("not superseded")).isEqualTo(2);
        assertThat(logged("not superseded and source = 'THERAPIST' and exercise_slug = 'clothes-peg-pinch'"))
                .isEqualTo(1);
        assertThat(counted(choice)).isEqualTo(1);
        key(SheetOrigin.SEEN, line -> line.with(choice.id(), 0));
        assertThat(logged("not superseded")).isEqualTo(1);
    }

    private WeekSheet.Day day() {
        var sheet = sheets.read(patient, clinicToday());
        return sheet.days().get(place(sheet));
    }

    private void key(SheetOrigin origin, UnaryOperator<SheetDay> to) {
        SignedIn.as(therapist, () -> {
            var sheet = sheets.read(patient, clinicToday());
            var days = new ArrayList<>(sheet.keyed());
            days.set(place(sheet), to.apply(days.get(place(sheet))));
            UUID id = Ids.next();
            sheets.save(patient, new SheetEntry(id, sheet.week(), sheet.no(), origin, null, days));
            return id;
        });
        SignedIn.as(account);
    }

    private static int place(WeekSheet sheet) {
        return sheet.today().getDayOfWeek().getValue() - 1;
    }

    private LocalDate clinicToday() {
        return SignedIn.as(account, () -> training.today().date());
    }

    private long sessions(String condition) {
        return clinics.count("steadfast.day_session where patient_id = '%s' and %s".formatted(patient, condition));
    }
}
