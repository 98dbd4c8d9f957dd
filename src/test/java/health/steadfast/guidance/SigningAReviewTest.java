package health.steadfast.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.Maintenance;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SigningAReviewTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    ReviewService reviews;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void theNextReviewIsDueOnTheSignedDate() {
        sign(new Review("Steady, goes on.", 12, today.plusWeeks(6)));

        assertThat(nextReview()).hasValue(today.plusWeeks(6));
        assertThat(clinics.count("steadfast.audit_entry where action = 'REVIEW_SIGNED' and patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void ofSeveralReviewsTheLastSignedCounts() {
        sign(new Review("First.", 12, today.plusWeeks(12)));
        sign(new Review("Again.", 5, today.plusWeeks(2)));

        assertThat(nextReview()).hasValue(today.plusWeeks(2));
    }

    @Test
    void withoutAReviewItIsDueTwoWeeksAfterThePlanBegan() {
        var startsOn = today.minusDays(20);
        plans.planBy(therapist, patient, startsOn).next(startsOn.plusDays(10));

        assertThat(nextReview()).hasValue(startsOn.plusDays(Review.FIRST_AFTER_DAYS));
    }

    @Test
    void aPlanThatKeepsWhatWasReachedIsReviewedTwelveWeeksLater() {
        plans.planBy(therapist, patient, today.minusDays(20));
        keptSince(today);

        assertThat(nextReview()).hasValue(today.plusWeeks(Maintenance.REVIEW_WEEKS));
    }

    @Test
    void keepingWhatWasReachedMovesAReviewThatWasSignedBeforeIt() {
        plans.planBy(therapist, patient, today.minusDays(90));
        sign(new Review("Steady.", 5, today.plusWeeks(2)));
        keptSince(today.plusDays(1));
        assertThat(nextReview()).hasValue(today.plusDays(1).plusWeeks(Maintenance.REVIEW_WEEKS));

        keptSince(today.minusDays(3));
        assertThat(nextReview()).hasValue(today.plusWeeks(2)); // signed since then

        keptSince(null);
        assertThat(nextReview()).hasValue(today.plusWeeks(2));
    }

    private void keptSince(@Nullable LocalDate since) {
        clinics.run("update steadfast.plan set maintained_since = ? where patient_id = ?", since, patient.value());
    }

    @Test
    void withoutAPlanNothingIsDue() {
        assertThat(nextReview()).isEmpty();
    }

    @Test
    void theNextDateLiesAfterToday() {
        refused("guidance.review.next-in-past", new Review("Too soon.", 1, today));
    }

    @Test
    void aNoteAndSensibleMinutesBelongToAReview() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Review("  ", 10, today.plusDays(1)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Review("x".repeat(Review.MAX_NOTE + 1), 10, today.plusDays(1)));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Review("Fine.", 241, today.plusDays(1)));
    }

    @Test
    void whoIsSecondIsToldWhoSignedMeanwhileAndNothingIsSigned() {
        sign(new Review("Mine, first.", 5, today.plusWeeks(6)));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(
                        therapist, () -> signOnTopOf(0, new Review("From another window.", 5, today.plusWeeks(3)))))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(Review.SIGNED_MEANWHILE);
                    assertThat(refused.arguments()).containsExactly(nameOf(therapist));
                });
        assertThat(nextReview()).hasValue(today.plusWeeks(6));
    }

    @Test
    void theOtherProfessionSignsItsOwnReview() {
        var occupational = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                occupational.person().value(),
                today.minusDays(9));
        sign(new Review("Gait is steadier.", 5, today.plusWeeks(6)));

        SignedIn.as(occupational, () -> signOnTopOf(0, new Review("Hands are quicker.", 5, today.plusWeeks(2))));

        assertThat(clinics.value(
                        "select string_agg(profession || ' ' || (next_on - signed_on), ', ' order by profession) from steadfast.review where patient_id = ?",
                        patient.value()))
                .isEqualTo("OCCUPATIONAL_THERAPIST 14, PHYSIOTHERAPIST 42");
    }

    private String nameOf(SignedInMember member) {
        return String.valueOf(clinics.value(
                "select display_name from steadfast.person where person_id = ?",
                member.person().value()));
    }

    @Test
    void othersThanTheCareTeamFindNoPatient() {
        var review = new Review("Not mine.", 1, today.plusDays(9));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.therapist(), () -> signNow(review)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinics.clinic().therapist(), () -> signNow(review)));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedIn.as(clinic.account(patient), () -> signNow(review)));
        assertThat(clinics.count("steadfast.review where patient_id = '%s'".formatted(patient)))
                .isZero();
    }

    private void refused(String code, Review review) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sign(review))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private void sign(Review review) {
        SignedIn.as(therapist, () -> signNow(review));
    }

    private Boolean signNow(Review review) {
        return signOnTopOf((int) clinics.count("steadfast.review where patient_id = '%s'".formatted(patient)), review);
    }

    private Boolean signOnTopOf(int seen, Review review) {
        reviews.sign(patient, review, seen);
        return true;
    }

    private Optional<LocalDate> nextReview() {
        return SignedIn.as(
                therapist,
                () -> transactions.execute(status -> jdbc.sql(
                                "select next_on from steadfast.guidance_v_next_review where patient_id = :patient")
                        .param("patient", patient.value())
                        .query((row, number) ->
                                Optional.ofNullable(row.getDate("next_on")).map(Date::toLocalDate))
                        .single()));
    }
}
