package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.MyProfile.Asked;
import health.steadfast.caseload.ProfilePart.Kind;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FillingInAtHomeTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    ProfileService profiles;

    @Autowired
    MyProfile mine;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId ada;
    private SignedInMember herself;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        ada = clinic.patientOf(therapist, "Ada");
        herself = clinic.account(ada);
    }

    static Stream<HomeAnswer> everyAnswer() {
        return Stream.of(
                HomeAnswer.words(HomeQuestion.MUSIC, "Jazz <b>&</b> موسيقى 🎷"),
                HomeAnswer.words(HomeQuestion.SPORTS, "Rowing"),
                HomeAnswer.things(Set.of("mat", "band")),
                HomeAnswer.hours(9),
                HomeAnswer.hand(BodySide.LEFT),
                HomeAnswer.words(HomeQuestion.OWN_WORDS, "My left foot catches on carpets."),
                HomeAnswer.contact(HomeQuestion.PHONE, null, "030 23125 001"),
                HomeAnswer.contact(HomeQuestion.EMERGENCY, "Ömer", "030 1"),
                HomeAnswer.contact(HomeQuestion.DOCTOR, "Dr. Brandt", null),
                HomeAnswer.contact(HomeQuestion.NEUROLOGIST, "Dr. Ng", "030 3"));
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void anAnswerIsReadAsItWasGivenAndWaitsBesideTheRecord(HomeAnswer answer) {
        var before = profile().part(answer.question().part());

        answer(answer, 0);

        assertThat(asked(answer.question()).answer()).isEqualTo(answer);
        var from = fromPatient(answer.question());
        assertThat(from.answer()).isEqualTo(answer);
        assertThat(from.isOpen()).isTrue();
        assertThat(profile().part(answer.question().part())).isEqualTo(before);
    }

    @Test
    void thereIsATestForEveryQuestion() {
        assertThat(everyAnswer().map(HomeAnswer::question)).containsExactly(HomeQuestion.values());
    }

    @Test
    void whatATherapistWroteIsNotAskedAndStaysUntilTheTherapistSaysYes() {
        save(new PersonalPart.Likes("Choir", null), 0);
        assertThat(questions()).contains(HomeQuestion.SPORTS).doesNotContain(HomeQuestion.MUSIC);
        answer(HomeAnswer.words(HomeQuestion.SPORTS, "Rowing"), 0);
        save(new PersonalPart.Likes("Choir", "Chess"), 1);

        assertThat(profile().part(Kind.LIKES).content()).isEqualTo(new PersonalPart.Likes("Choir", "Chess"));
        takeOver(HomeQuestion.SPORTS, 2);

        assertThat(profile().part(Kind.LIKES).content()).isEqualTo(new PersonalPart.Likes("Choir", "Rowing"));
        assertThat(fromPatient(HomeQuestion.SPORTS).isOpen()).isFalse();
        assertThat(fromPatient(HomeQuestion.SPORTS).decision()).isEqualTo(HomeDecision.TAKEN_OVER);
    }

    @Test
    void takingOverIsRefusedWhenTheRecordChangedMeanwhileAndTheAnswerStaysOpen() {
        answer(HomeAnswer.words(HomeQuestion.MUSIC, "Jazz"), 0);
        save(new PersonalPart.Likes("Choir", null), 0);

        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> takeOver(HomeQuestion.MUSIC, 0));

        assertThat(fromPatient(HomeQuestion.MUSIC).isOpen()).isTrue();
        assertThat(profile().part(Kind.LIKES).content()).isEqualTo(new PersonalPart.Likes("Choir", null));
    }

    @Test
    void anAnswerChangedMeanwhileStaysOpen() {
        answer(HomeAnswer.words(HomeQuestion.MUSIC, "Jazz"), 0);
        var seen = fromPatient(HomeQuestion.MUSIC);
        answer(HomeAnswer.words(HomeQuestion.MUSIC, "Samba"), 1);

        run(therapist, () -> profiles.takeOver(ada, new PersonalPart.Likes("Jazz", null), 0, seen));
        assertThat(fromPatient(HomeQuestion.MUSIC).isOpen()).isTrue();
        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> run(therapist, () -> profiles.decide(ada, seen, HomeDecision.SET_ASIDE)));
    }

    @Test
    void whatIsSetAsideIsNotShownAndCanBeBroughtBack() {
        answer(HomeAnswer.hours(9), 0);
        var seen = fromPatient(HomeQuestion.SITTING);

        run(therapist, () -> profiles.decide(ada, seen, HomeDecision.SET_ASIDE));
        assertThat(profile().fromPatient(Kind.GAIT)).isEmpty();

        run(therapist, () -> profiles.decide(ada, seen, null));
        assertThat(profile().fromPatient(Kind.GAIT)).hasSize(1);
    }

    @Test
    void equipmentIsAddedToWhatIsKnown() {
        save(new ClinicalPart.Equipment(Set.of(Aid.STICK), Set.of("towel")), 0);

        assertThat(HomeAnswer.things(Set.of("mat"))
                        .in(profile().part(Kind.EQUIPMENT).content()))
                .isEqualTo(new ClinicalPart.Equipment(Set.of(Aid.STICK), Set.of("towel", "mat")));
    }

    @Test
    void whoeverWouldRatherNotSayIsNotAskedAgain() {
        answer(HomeAnswer.declined(HomeQuestion.HAND), 0);

        assertThat(asked(HomeQuestion.HAND).isOpen()).isFalse();
        assertThat(profile().fromPatient(Kind.MS)).isEmpty();
    }

    @Test
    void aSecondDeviceLearnsOfTheFirst() {
        answer(HomeAnswer.words(HomeQuestion.MUSIC, "Jazz"), 0);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> answer(HomeAnswer.words(HomeQuestion.MUSIC, "Samba"), 0));

        assertThat(asked(HomeQuestion.MUSIC).answer()).isEqualTo(HomeAnswer.words(HomeQuestion.MUSIC, "Jazz"));
    }

    @Test
    void everyAnswerAndDecisionIsAudited() {
        answer(HomeAnswer.hours(9), 0);
        var seen = fromPatient(HomeQuestion.SITTING);
        run(therapist, () -> profiles.decide(ada, seen, HomeDecision.SET_ASIDE));

        assertThat(clinics.count(
                        "steadfast.audit_entry where patient_id = '%s' and detail = 'home SITTING'".formatted(ada)))
                .isEqualTo(2);
    }

    @Test
    void strangersDecideNothing() {
        answer(HomeAnswer.hours(9), 0);
        var seen = fromPatient(HomeQuestion.SITTING);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(clinic.therapist(), () -> profiles.decide(ada, seen, HomeDecision.SET_ASIDE)));
    }

    @Test
    void anAnswerSaysSomethingAndNothingImpossible() {
        assertThatIllegalArgumentException().isThrownBy(() -> HomeAnswer.words(HomeQuestion.MUSIC, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> HomeAnswer.words(HomeQuestion.MUSIC, "x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> HomeAnswer.hours(25));
        assertThatIllegalArgumentException().isThrownBy(() -> HomeAnswer.contact(HomeQuestion.PHONE, null, null));
    }

    @Test
    void theQuestionsTakeTwoStatements() {
        assertThat(SignedIn.as(herself, () -> Statements.of(() -> mine.questions())))
                .hasSize(2);
    }

    private void takeOver(HomeQuestion question, long version) {
        var from = fromPatient(question);
        var part = from.answer().in(profile().part(question.part()).content());
        run(therapist, () -> profiles.takeOver(ada, part, version, from));
    }

    private FromPatient fromPatient(HomeQuestion question) {
        return profile().fromPatient(question.part()).stream()
                .filter(it -> it.answer().question() == question)
                .findFirst()
                .orElseThrow();
    }

    private Profile profile() {
        return SignedIn.as(therapist, () -> profiles.of(ada));
    }

    private Stream<HomeQuestion> questions() {
        return SignedIn.as(herself, () -> mine.questions()).stream().map(Asked::question);
    }

    private Asked asked(HomeQuestion question) {
        return SignedIn.as(herself, () -> mine.questions()).stream()
                .filter(it -> it.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private void answer(HomeAnswer answer, long expected) {
        run(herself, () -> mine.answer(answer, expected));
    }

    private void save(ProfilePart part, long expected) {
        run(therapist, () -> profiles.save(ada, part, expected));
    }

    private static void run(SignedInMember member, Runnable work) {
        SignedIn.as(member, () -> {
            work.run();
            return true;
        });
    }
}
