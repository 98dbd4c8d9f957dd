package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.ProfilePart.Kind;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ProfileTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    ProfileService profiles;

    @Autowired
    CaseloadService caseload;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;

    @BeforeEach
    void admit() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
    }

    static Stream<ProfilePart> everyPart() {
        return Stream.of(
                new PersonalPart.Person(
                        "<img src=x onerror=alert(1)>",
                        "ليلى 🌻",
                        LocalDate.of(1971, 2, 28),
                        "de",
                        "leyla@mail.example",
                        "030 23125 001"),
                new PersonalPart.Likes("Oum Kalthoum, loud", "Rowing 🚣"),
                new PersonalPart.Contacts("Dr. Ng", "030 1", "Dr. Brandt", "030 2", "Ömer", "030 3"),
                new PersonalPart.Referral("Dr. Ng", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1), 12),
                new ClinicalPart.Ms(MsCourse.SPMS, 2009, BodySide.RIGHT, WeakerSide.LEFT),
                new ClinicalPart.Safety(FallsLastYear.TWO, Set.of(Contraindication.SEVERE_DIZZINESS)),
                new ClinicalPart.Training("Carry a plate", 15, true),
                new ClinicalPart.Blocks(Severity.SEVERE, Severity.NONE, Severity.MILD, Severity.MODERATE),
                new ClinicalPart.Symptoms(Set.of(Symptom.FOOT_DROP, Symptom.HEAT), BodySide.LEFT),
                new ClinicalPart.Tone(List.of(
                        new Spasticity(MuscleGroup.CALF, BodySide.LEFT, Severity.MODERATE, false),
                        new Spasticity(MuscleGroup.QUADRICEPS, BodySide.BOTH, Severity.MILD, true))),
                new ClinicalPart.Equipment(Set.of(Aid.STICK), Set.of("mat", "towel")),
                new ClinicalPart.Gait(Set.of(GaitSign.FOOT_DRAG), 9));
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void aPartIsReadAsItWasWritten(ProfilePart part) {
        save(therapist, part, 0);

        var read = profile().part(part.kind());

        assertThat(read.content()).isEqualTo(part);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.changedBy()).isEqualTo("Ines Vogt");
    }

    @Test
    void thereIsATestForEveryPart() {
        assertThat(everyPart().map(ProfilePart::kind)).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void twoColleaguesMayChangeTwoPartsAtOnce() {
        var colleague = colleagueOnTheTeam();

        save(therapist, new PersonalPart.Likes("Jazz", null), 0);
        save(colleague, new ClinicalPart.Gait(Set.of(GaitSign.WIDE_BASE), 4), 0);

        assertThat(profile().part(Kind.LIKES).version()).isEqualTo(1);
        assertThat(profile().part(Kind.GAIT).changedBy()).isEqualTo("Karim Aziz");
    }

    @Test
    void whoChangesTheSamePartSecondLearnsOfTheFirstAndLosesNothing() {
        save(colleagueOnTheTeam(), new PersonalPart.Likes("Jazz", null), 0);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> save(therapist, new PersonalPart.Likes("Choir", null), 0));

        assertThat(profile().part(Kind.LIKES).content()).isEqualTo(new PersonalPart.Likes("Jazz", null));
    }

    @Test
    void whatPrescribingNeedsStandsInTheCard() {
        save(
                therapist,
                new ClinicalPart.Tone(List.of(
                        new Spasticity(MuscleGroup.CALF, BodySide.LEFT, Severity.MODERATE, true),
                        new Spasticity(MuscleGroup.ADDUCTORS, BodySide.BOTH, Severity.MILD, false))),
                0);
        save(therapist, new ClinicalPart.Equipment(Set.of(Aid.ROLLATOR), Set.of("band")), 0);
        save(therapist, new ClinicalPart.Training("Carry a plate", 30, true), 0);

        var card = SignedIn.as(therapist, () -> caseload.card(patient));

        assertThat(card.usefulTone()).containsExactly(MuscleGroup.CALF);
        assertThat(card.equipment()).containsExactly("band");
        assertThat(card.aids()).containsExactly(Aid.ROLLATOR);
        assertThat(card.dailyMinutes()).isEqualTo(30);
        assertThat(card.trainsAlone()).isTrue();
        assertThat(clinics.count("steadfast.caseload_v_profile where patient_id = '%s' and useful_tone = '{CALF}'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void theNewestEdssStandsInTheCardAndTheHistoryStays() {
        rate(DisabilityScale.EDSS, "6.5", LocalDate.of(2026, 6, 1));
        rate(DisabilityScale.EDSS, "4.0", LocalDate.of(2021, 6, 1));
        rate(DisabilityScale.PDDS, "5", LocalDate.of(2026, 6, 1));

        assertThat(SignedIn.as(therapist, () -> caseload.card(patient)).edss()).hasToString("6.5");
        assertThat(profile().ratings())
                .extracting(
                        it -> it.scale() + " " + it.value().stripTrailingZeros().toPlainString() + " " + it.ratedOn())
                .containsExactly("EDSS 6.5 2026-06-01", "PDDS 5 2026-06-01", "EDSS 4 2021-06-01");
    }

    @Test
    void aRatingOfTheSameDayIsReplacedAndAMistakeTakenBack() {
        rate(DisabilityScale.EDSS, "4.0", LocalDate.of(2021, 6, 1));
        rate(DisabilityScale.EDSS, "7.0", LocalDate.of(2026, 6, 1));
        rate(DisabilityScale.EDSS, "6.0", LocalDate.of(2026, 6, 1));
        var mistake = profile().ratings().getFirst();
        assertThat(mistake.value()).isEqualByComparingTo("6.0");

        SignedIn.as(therapist, () -> {
            profiles.withdrawRating(patient, mistake.id());
            return true;
        });

        assertThat(SignedIn.as(therapist, () -> caseload.card(patient)).edss()).hasToString("4.0");
        assertThat(clinics.count("steadfast.disability_rating where patient_id = '%s'".formatted(patient)))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDSS 0.5", "EDSS 10.5", "PDDS 9", "PDDS 1.5", "PDDS -1"})
    void aValueThatTheScaleDoesNotHaveIsRefused(String rating) {
        var words = rating.split(" ", 2);
        var scale = DisabilityScale.valueOf(words[0]);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rate(scale, words[1], LocalDate.of(2026, 6, 1)))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.rating.no-value." + scale);
    }

    @Test
    void nothingIsRatedOrDiagnosedInTheFuture() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rate(DisabilityScale.EDSS, "2.0", LocalDate.of(2999, 1, 1)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> save(therapist, new ClinicalPart.Ms(MsCourse.CIS, 2999, null, null), 0));
    }

    @Test
    void aReferralDoesNotEndBeforeItStarts() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        new PersonalPart.Referral(null, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 31), null));
    }

    @Test
    void everyChangeIsWrittenDownWithoutItsContent() {
        save(therapist, new PersonalPart.Likes("Jazz", null), 0);

        assertThat(clinics.count(
                        "steadfast.audit_entry where action = 'PATIENT_CHANGED' and patient_id = '%s' and detail = 'LIKES'"
                                .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void aColleagueOutsideTheTeamNeitherReadsNorWrites() {
        var colleague = clinic.occupationalTherapist();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> SignedIn.as(colleague, () -> profiles.of(patient)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> save(colleague, new PersonalPart.Likes("Jazz", null), 0));
    }

    @Test
    void readingTakesFiveStatementsAndWritingFour() {
        var reading = SignedIn.as(therapist, () -> Statements.of(() -> profiles.of(patient)));
        var writing = SignedIn.as(
                therapist,
                () -> Statements.of(() -> {
                    profiles.save(patient, new PersonalPart.Likes("Jazz", null), 0);
                    return true;
                }));

        assertThat(reading).hasSize(5);
        assertThat(writing).hasSize(4);
    }

    private void rate(DisabilityScale scale, String value, LocalDate on) {
        SignedIn.as(therapist, () -> {
            profiles.rate(patient, scale, new BigDecimal(value), on);
            return true;
        });
    }

    private void save(SignedInMember member, ProfilePart part, long version) {
        SignedIn.as(member, () -> {
            profiles.save(patient, part, version);
            return true;
        });
    }

    private Profile profile() {
        return SignedIn.as(therapist, () -> profiles.of(patient));
    }

    private SignedInMember colleagueOnTheTeam() {
        var colleague = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, date '2026-01-01')",
                clinic.id().value(),
                patient.value(),
                colleague.person().value());
        return colleague;
    }
}
