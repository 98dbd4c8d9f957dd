package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactKind;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.SignedIn;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The call after a report: what is asked, what it asks for, and what is decided. */
class CallingTest extends FallCase {

    @Test
    void everyAnswerOfEveryQuestionIsKept() {
        for (var question : CallQuestion.values()) {
            for (var answer : question.answers()) {
                var report = Ids.next();
                SignedIn.as(account, () -> {
                    reports.reportFall(report, FallKind.NEAR_FALL);
                    return report;
                });
                save(report, answers(question, answer), CallDecision.RELEASE, null);
            }
        }
        var answers = List.of(CallQuestion.values()).stream()
                .mapToInt(question -> question.answers().size())
                .sum();
        assertThat(clinics.count(
                        "steadfast.call_answer a join steadfast.call_sheet s using (contact_id) where s.patient_id = '%s'"
                                .formatted(patient)))
                .isEqualTo(answers);
    }

    @Test
    void anInjuryThatComesUpInTheCallLetsEverythingOnTheFeetRest() {
        var report = fall();

        save(report, answers(CallQuestion.INJURIES, "BRUISE"), CallDecision.REST_UNTIL_SEEN, null);

        assertThat(verdicts())
                .containsEntry(oneLeg, Verdict.RESTS)
                .containsEntry(sideways, Verdict.RESTS)
                .containsEntry(hipWidth, Verdict.RESTS)
                .containsEntry(coins, Verdict.STAYS);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, YES", "HEAD, NOT_SURE", "GOT_UP, AMBULANCE"})
    void aHeadThatWasHitIsAnInjuryAndSoIsWhatAnAmbulanceCameFor(CallQuestion question, String answer) {
        var report = fall();
        save(report, answers(question, answer), CallDecision.REST_UNTIL_SEEN, null);

        assertThat(says(report, Injury.NEEDS_HELP)).isTrue();
        assertThat(verdicts())
                .containsEntry(oneLeg, Verdict.RESTS)
                .containsEntry(sideways, Verdict.RESTS)
                .containsEntry(hipWidth, Verdict.RESTS)
                .containsEntry(coins, Verdict.STAYS);
    }

    @Test
    void thatNothingHurtsIsKeptAndTakesNoInjuryBack() {
        var unhurt = new CallAnswers(Map.of(CallQuestion.INJURIES, Set.of()));
        var report = fall();
        save(report, unhurt, CallDecision.REST_UNTIL_SEEN, null);
        assertThat(says(report, Injury.NONE)).isTrue();

        var hurt = fall();
        reports.hurt(hurt, Injury.A_LITTLE);
        save(hurt, unhurt, CallDecision.REST_UNTIL_SEEN, null);
        assertThat(says(hurt, Injury.A_LITTLE)).isTrue();
    }

    private boolean says(UUID report, Injury injury) {
        return clinics.count(
                        "steadfast.fall_report where fall_report_id = '%s' and injury = '%s'".formatted(report, injury))
                == 1;
    }

    @Test
    void theSheetSaysWhatWouldRestWithAnInjury() {
        var report = fall();

        var sheet = SignedIn.as(therapist, () -> calls.sheet(patient, report)).orElseThrow();

        assertThat(sheet.items()).allMatch(CallSheet.Item::inPlan).hasSize(4);
        assertThat(sheet.items().getFirst().of().item()).isEqualTo(oneLeg);
        assertThat(sheet.items())
                .filteredOn(item -> item.of().item().equals(hipWidth))
                .allMatch(item -> item.now() == Verdict.STAYS && item.ifHurt().equals(Verdict.RESTS));
        assertThat(sheet.items())
                .filteredOn(item -> item.of().item().equals(sideways))
                .allMatch(item -> item.now().equals(MARCH) && item.canStepDown() && !item.highRisk());
    }

    @Test
    void highFallRiskIsReleasedOnlyWithTheDayItWasSeenDone() {
        var report = fall();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> save(report, CallAnswers.NONE, CallDecision.RELEASE, null))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("training.call.seen-done-missing"));
        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).hasSize(1);
        assertThat(clinics.count("steadfast.contact where patient_id = '%s'".formatted(patient)))
                .isZero();

        save(report, CallAnswers.NONE, CallDecision.RELEASE, today());

        assertThat(storedRests()).isZero();
        assertThat(verdicts()).containsEntry(oneLeg, Verdict.STAYS).containsEntry(sideways, Verdict.STAYS);
    }

    @Test
    void aStepDownTakesTheSaferExerciseAndWhatHasNoneGoesOnResting() {
        var report = fall();

        save(report, CallAnswers.NONE, CallDecision.STEP_DOWN, null);

        assertThat(verdicts()).containsEntry(sideways, MARCH);
        assertThat(storedRests()).isEqualTo(2);
    }

    @Test
    void nobodyAnsweredLeavesTheReportOpen() {
        fall();

        SignedIn.as(therapist, () -> calls.noAnswer(patient));

        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).hasSize(1);
        assertThat(clinics.count("steadfast.contact where patient_id = '%s' and not answered and next_on = date '%s'"
                        .formatted(patient, today().plusDays(1))))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotSureCanBePutOnHold() {
        var report = Ids.next();
        reports.reportWorse(report, SymptomKind.NOT_SURE);

        save(report, CallAnswers.NONE, CallDecision.STAY_ON_HOLD, null);

        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).isEmpty();
        assertThat(clinics.count(
                        "steadfast.pause where patient_id = '%s' and kind = 'RELAPSE_SUSPECTED'".formatted(patient)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallDecision.class,
            names = {"NEUROLOGIST", "DOCTOR", "HOME_VISIT", "STAY_ON_HOLD"})
    void whoeverIsAskedAboutWhatIsNotSureThePlanRestsUntilThen(CallDecision decision) {
        save(worse(), CallAnswers.NONE, decision, null);

        assertThat(verdicts()).containsEntry(hipWidth, Verdict.RESTS).containsEntry(coins, Verdict.RESTS);
        assertThat(holds()).containsExactly("RELAPSE_SUSPECTED");
    }

    @ParameterizedTest
    @CsvSource({"DOCTOR, ILLNESS", "HOME_VISIT, ILLNESS", "NEUROLOGIST, ILLNESS RELAPSE_SUSPECTED"})
    void withAnInfectionItRestsAsInAnIllness(CallDecision decision, String kinds) {
        save(worse(), answers(CallQuestion.INFECTION, "YES"), decision, null);

        assertThat(String.join(" ", holds())).isEqualTo(kinds);
    }

    @Test
    void whatIsNoRelapseGoesOnAtOnce() {
        save(worse(), CallAnswers.NONE, CallDecision.GO_ON, null);

        assertThat(holds()).isEmpty();
        assertThat(verdicts()).containsEntry(hipWidth, Verdict.STAYS);
    }

    private UUID worse() {
        var report = Ids.next();
        reports.reportWorse(report, SymptomKind.NOT_SURE);
        return report;
    }

    private List<String> holds() {
        return Stream.of("ILLNESS", "RELAPSE_SUSPECTED")
                .filter(kind ->
                        clinics.count("steadfast.pause where patient_id = '%s' and kind = '%s' and until_on is null"
                                        .formatted(patient, kind))
                                == 1)
                .toList();
    }

    @Test
    void aDecisionOfTheOtherKindOfCallIsRefused() {
        var report = fall();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> save(report, CallAnswers.NONE, CallDecision.GO_ON, null));
    }

    @Test
    void whoSavesAtTheSameMomentAsSomebodyElseIsTold() {
        var report = fall();
        var call = new Call(
                new Contact(ContactKind.CALL, today(), 5, true, null, null),
                CallAnswers.NONE,
                CallDecision.REST_UNTIL_SEEN,
                Map.of(),
                null);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> SignedIn.as(
                        therapist,
                        () -> transactions.execute(_ -> {
                            var version = calls.sheet(patient, report)
                                    .orElseThrow()
                                    .report()
                                    .version();
                            clinics.run(
                                    "update steadfast.fall_report set version = version + 1 where fall_report_id = ?",
                                    report);
                            return calls.save(patient, report, version, call);
                        })));
    }

    @Test
    void whoMayOnlyLookDoesNotBeginACall() {
        var report = fall();
        var colleague = clinic.occupationalTherapist();
        clinics.run(
                """
                insert into steadfast.record_opening (opening_id, clinic_id, patient_id, person_id, reason, opened_at, ends_at)
                values (gen_random_uuid(), ?, ?, ?, 'Cover on the ward today', now(), now() + interval '1 day')
                """, clinic.id().value(), patient.value(), colleague.person().value());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(colleague, () -> calls.sheet(patient, report)));
    }

    @Test
    void redFlagsSayWhatToDo() {
        assertThat(flags(CallQuestion.HEAD, "YES")).containsExactly(CallFlag.HEAD);
        assertThat(flags(CallQuestion.THINNER, "YES")).isEmpty();
        assertThat(new CallAnswers(Map.of(
                                CallQuestion.HEAD, Set.of("NOT_SURE"),
                                CallQuestion.THINNER, Set.of("NOT_SURE")))
                        .flags())
                .containsExactly(CallFlag.HEAD_AND_THINNER);
        assertThat(flags(CallQuestion.DOWN_FOR, "LONGER")).containsExactly(CallFlag.LONG_LIE);
        assertThat(flags(CallQuestion.DOWN_FOR, "TO_60")).isEmpty();
        assertThat(flags(CallQuestion.INJURIES, "CANNOT_STAND")).containsExactly(CallFlag.CANNOT_STAND);
        assertThat(flags(CallQuestion.INJURIES, "WEAKNESS")).containsExactly(CallFlag.WEAKNESS);
        assertThat(flags(CallQuestion.ALARM, "DOUBLE_VISION")).containsExactly(CallFlag.ALARM);
        assertThat(flags(CallQuestion.INFECTION, "YES")).containsExactly(CallFlag.FEVER);
        assertThat(flags(CallQuestion.SINCE, "TO_A_WEEK")).containsExactly(CallFlag.POSSIBLE_RELAPSE);
        assertThat(flags(CallQuestion.SINCE, "UNDER_A_DAY")).isEmpty();
        assertThat(new CallAnswers(Map.of(
                                CallQuestion.SINCE, Set.of("LONGER"),
                                CallQuestion.LAST_RELAPSE, Set.of("UNDER_30")))
                        .flags())
                .isEmpty();
    }

    private static Set<CallFlag> flags(CallQuestion question, String answer) {
        return answers(question, answer).flags();
    }

    private static CallAnswers answers(CallQuestion question, String answer) {
        return new CallAnswers(new EnumMap<>(Map.of(question, Set.of(answer))));
    }

    private UUID fall() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        return report;
    }

    private void save(UUID report, CallAnswers answers, CallDecision decision, @Nullable LocalDate seenDoneOn) {
        SignedIn.as(therapist, () -> {
            var version = calls.sheet(patient, report).orElseThrow().report().version();
            var contact = new Contact(ContactKind.CALL, today(), 5, true, null, null);
            return calls.save(patient, report, version, new Call(contact, answers, decision, Map.of(), seenDoneOn));
        });
    }
}
