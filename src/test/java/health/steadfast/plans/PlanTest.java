package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.library.Axis;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.test.util.ReflectionTestUtils;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PatientId PATIENT = PatientId.next();
    private static final ClinicId CLINIC = ClinicId.next();

    private final Plan plan = Plan.open(PATIENT, TODAY);

    @Test
    void versionsAreNumberedFromOne() {
        var march = Drafts.item("seated-march");

        assertThat(publish(0, TODAY, march)).isEqualTo(1);
        assertThat(publish(1, TODAY.plusDays(7), march, Drafts.item("stand-heel-lifts")))
                .isEqualTo(2);
    }

    @Test
    void publishingTellsTheOtherModules() {
        publish(0, TODAY.plusDays(1), Drafts.item("seated-march"));

        assertThat((List<?>) ReflectionTestUtils.invokeMethod(plan, "domainEvents"))
                .isEqualTo(List.of(new PlanPublished(CLINIC, PATIENT, plan.id(), 1, TODAY.plusDays(1))));
    }

    @Test
    void anEmptyPlanCannotBePublished() {
        assertRule("plans.rule.empty", () -> publish(0, TODAY));
    }

    @Test
    void theSameExerciseIsNotPrescribedTwice() {
        assertRule(
                "plans.rule.twice", () -> publish(0, TODAY, Drafts.item("seated-march"), Drafts.item("seated-march")));
    }

    @Test
    void aPlanDoesNotStartInThePast() {
        assertRule("plans.rule.start-in-the-past", () -> publish(0, TODAY.minusDays(1), Drafts.item("seated-march")));
    }

    @Test
    void aReasonIsGiven() {
        assertRule("plans.rule.reason-missing", () -> publication(0, TODAY, "  ", Drafts.item("seated-march")));
        assertRule(
                "plans.rule.reason-too-long",
                () -> publication(0, TODAY, "x".repeat(301), Drafts.item("seated-march")));
    }

    @Test
    void whatIsBasedOnAnOlderVersionIsRefusedAndSaysWhichIsNewer() {
        var march = Drafts.item("seated-march");
        publish(0, TODAY, march);

        assertThatExceptionOfType(PlanChanged.class)
                .isThrownBy(() -> publish(0, TODAY, march))
                .satisfies(changed -> {
                    assertThat(changed.basedOn()).isZero();
                    assertThat(changed.newest()).isEqualTo(1);
                });
    }

    @Test
    void anEndedPlanGetsNoFurtherVersion() {
        var march = Drafts.item("seated-march");
        publish(0, TODAY, march);
        plan.end(TODAY.plusDays(3), TODAY, CLINIC);

        assertRule("plans.rule.ended", () -> publish(1, TODAY, march));
        assertRule("plans.rule.ended", () -> plan.end(TODAY, TODAY, CLINIC));
    }

    @Test
    void aPlanDoesNotEndInThePast() {
        publish(0, TODAY, Drafts.item("seated-march"));

        assertRule("plans.rule.end-in-the-past", () -> plan.end(TODAY.minusDays(1), TODAY, CLINIC));
    }

    private int publish(int basedOn, LocalDate startsOn, DraftItem... items) {
        return plan.publish(publication(basedOn, startsOn, "First plan", items), TODAY, slug -> Axis.OTHER);
    }

    private static Publication publication(int basedOn, LocalDate startsOn, String reason, DraftItem... items) {
        return new Publication(
                List.of(items),
                List.of(),
                List.of(),
                null,
                basedOn,
                startsOn,
                reason,
                false,
                CLINIC,
                PersonId.next(),
                Instant.parse("2026-11-23T09:00:00Z"));
    }

    private static void assertRule(String code, Executable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::execute)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
