package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A therapist looks at a report and decides about what rests. */
class FallReviewTest extends FallCase {

    @Test
    void aVersionPublishedMeanwhileRestsToo() {
        reports.reportFall(Ids.next(), FallKind.FALL);
        var next = plan.next(today());
        next.keep(coins, "post-coins", TestSchedule.daily());
        var tandem = next.item("stand-tandem", TestSchedule.daily());

        SignedIn.as(therapist, () -> publish(plan.id()));

        assertThat(verdicts()).containsEntry(tandem, Verdict.RESTS).containsEntry(coins, Verdict.STAYS);
        assertThat(clinics.count("steadfast.rest where item_id = '%s'".formatted(tandem)))
                .isEqualTo(1);
    }

    @Test
    void aTherapistDecidesAboutEachItem() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        reports.hurt(report, Injury.A_LITTLE);

        review(Map.of(
                of(hipWidth, "stand-hip-width"), RestDecision.RELEASE,
                of(sideways, "walk-sideways"), RestDecision.STEP_DOWN));

        assertThat(verdicts())
                .containsEntry(oneLeg, Verdict.RESTS)
                .containsEntry(sideways, MARCH)
                .containsEntry(hipWidth, Verdict.STAYS);
        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).isEmpty();
    }

    @Test
    void whatWentOnRestingIsReleasedLater() {
        reports.reportFall(Ids.next(), FallKind.FALL);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> release(of(oneLeg, "stand-one-leg")));
        review(Map.of());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> release(of(oneLeg, "stand-one-leg"), null))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("training.call.seen-done-missing"));
        assertThat(verdicts()).containsEntry(oneLeg, Verdict.RESTS);
        release(of(oneLeg, "stand-one-leg"));

        assertThat(verdicts()).containsEntry(oneLeg, Verdict.STAYS).containsEntry(sideways, MARCH);
    }

    @Test
    void aReviewOfAnOldStateIsRefused() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        var seen = SignedIn.as(therapist, () -> safety.openReports(patient)).getFirst();
        reports.hurt(report, Injury.A_LITTLE);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> SignedIn.as(therapist, () -> {
                    calls.save(patient, report, seen.version(), call(CallDecision.RELEASE, Map.of()));
                    return null;
                }));
    }

    @Test
    void onlyTheCareTeamReviews() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.occupationalTherapist(), () -> {
                    calls.save(patient, report, 0, call(CallDecision.RELEASE, Map.of()));
                    return null;
                }));
    }
}
