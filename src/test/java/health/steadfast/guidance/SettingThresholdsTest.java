package health.steadfast.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** The numbers of the rules belong to the clinic, and every change is kept. */
class SettingThresholdsTest extends ProposalCase {

    @Autowired
    ThresholdService thresholds;

    private SignedInMember admin;

    @BeforeEach
    void anAdmin() {
        admin = clinic.admin();
    }

    @Test
    void aChangeHoldsFromTheNextJudgementOn() {
        easyThrice();
        judge();
        assertThat(open()).hasSize(1);

        set(Threshold.EASY_STEADY_SESSIONS, 3, 4);
        judge();
        assertThat(open()).isEmpty();

        balanced(1, 2, "ROCK_STEADY");
        judge();
        assertThat(open())
                .singleElement()
                .satisfies(it -> assertThat(it.entries()).hasSize(4));
    }

    @Test
    void everyChangeIsKeptWithNameAndTime() {
        set(Threshold.FALL_HOLDS_DAYS, 30, 45);
        set(Threshold.FALL_HOLDS_DAYS, 45, 60);

        var settings = SignedIn.as(admin, () -> thresholds.settings());

        assertThat(settings.now().get(Threshold.FALL_HOLDS_DAYS)).isEqualTo(60);
        assertThat(settings.now().get(Threshold.NEAR_FALL_HOLDS_DAYS)).isEqualTo(14);
        assertThat(settings.history()).extracting(ThresholdChange::was).containsExactly(45, 30);
        assertThat(settings.history()).extracting(ThresholdChange::value).containsExactly(60, 45);
        assertThat(settings.history()).extracting(ThresholdChange::by).containsOnly(admin.displayName());
        assertThat(clinics.count("steadfast.audit_entry where action = 'THRESHOLDS_CHANGED' and actor_id = '%s'"
                        .formatted(admin.person())))
                .isEqualTo(2);
    }

    @Test
    void aNumberOutOfItsRangeIsRefused() {
        assertRule("guidance.rule.threshold-range", () -> set(Threshold.PAIN_UNSAFE, 8, 11));
        assertRule("guidance.rule.threshold-range", () -> set(Threshold.PAIN_UNSAFE, 8, 4));
    }

    @Test
    void theSecondOfTwoAdminsIsTold() {
        set(Threshold.PAIN_UNSAFE, 8, 7);

        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> set(Threshold.PAIN_UNSAFE, 8, 6));
    }

    @Test
    void theNumbersOfAnotherClinicAreItsOwn() {
        set(Threshold.PAIN_UNSAFE, 8, 7);

        var elsewhere = SignedIn.as(clinics.clinic().admin(), () -> thresholds.settings());

        assertThat(elsewhere.history()).isEmpty();
        assertThat(elsewhere.now().get(Threshold.PAIN_UNSAFE)).isEqualTo(8);
    }

    @Test
    void onlyAnAdminSetsThem() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedIn.as(therapist, () -> thresholds.settings()));
    }

    private void set(Threshold threshold, int was, int value) {
        SignedIn.as(admin, () -> {
            thresholds.set(threshold, was, value);
            return threshold;
        });
    }
}
