package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Image;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.FallKind;
import health.steadfast.training.MyReports;
import health.steadfast.training.SymptomKind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The screens after a report show what rests and what stays with the patient's own side too. */
@SpringBootTest
class FiguresAfterAReportTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyReports reports;

    @Autowired
    Clock clock;

    @BeforeEach
    void aPatientWhoBeginsWithTheWeakerLeftSide() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        var patient = clinic.patientOf(therapist, "Ada");
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        var item = plans.planBy(therapist, patient, today.minusWeeks(3)).item("post-coins", TestSchedule.daily());
        clinics.run("update steadfast.version_item set side = 'WEAKER_FIRST' where item_id = '%s'".formatted(item));
        clinics.run("update steadfast.patient set weaker_side = 'LEFT' where patient_id = '%s'".formatted(patient));
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void afterAFall() {
        reports.reportFall(Ids.next(), FallKind.FALL);

        navigate(FallView.class, "saved");

        assertThat(pictures()).isNotEmpty().allMatch(it -> it.startsWith("figures/post-coins-left"));
    }

    @Test
    void afterSomethingIsWorse() {
        reports.reportWorse(Ids.next(), SymptomKind.SINCE_TODAY);

        navigate(WorseView.class, "saved");

        assertThat(pictures()).isNotEmpty().allMatch(it -> it.startsWith("figures/post-coins-left"));
    }

    private List<String> pictures() {
        return find(Image.class).all().stream().map(Image::getSrc).toList();
    }
}
