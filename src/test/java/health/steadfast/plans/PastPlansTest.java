package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.ClinicScope;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class PastPlansTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PastPlans past;

    @Autowired
    PlanService plans;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Test
    void aHistoryIsWrittenBackwardsAndReadLikeAnyOther() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        var patient = clinic.patientOf(therapist, "Ada");
        var march = Drafts.item("seated-march");
        var at = MARCH.atTime(9, 0).toInstant(ZoneOffset.UTC);

        ClinicScope.in(
                clinic.id(),
                () -> transaction.execute(status -> {
                    past.publish(
                            patient,
                            clinic.id(),
                            therapist.person(),
                            at,
                            0,
                            MARCH,
                            "First plan",
                            List.of(march),
                            List.of());
                    past.pause(
                            patient,
                            clinic.id(),
                            therapist.person(),
                            at,
                            new PausePeriod(PauseKind.HOLIDAY, MARCH.plusDays(20), MARCH.plusDays(26)));
                    return past.publish(
                            patient,
                            clinic.id(),
                            therapist.person(),
                            at.plusSeconds(86_400),
                            1,
                            MARCH.plusDays(30),
                            "More",
                            List.of(march, Drafts.item("seated-dance")),
                            List.of());
                }));

        var overview = SignedIn.as(therapist, () -> plans.overview(patient));
        assertThat(overview.versions()).extracting(VersionDetails::no).containsExactly(2, 1);
        assertThat(overview.inForce().no()).isEqualTo(2);
        assertThat(overview.versions().getLast().publishedAt()).isEqualTo(at);
        assertThat(events.stream(PlanPublished.class)).isEmpty();
        assertThat(events.stream(PlanPaused.class)).isEmpty();
    }
}
