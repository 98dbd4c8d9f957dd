package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EducationTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    EducationService education;

    @Autowired
    MyEducation mine;

    private TestClinic clinic;
    private SignedInMember account;

    @BeforeEach
    void aTherapistAndAPatient() {
        clinic = clinics.clinic();
        var therapist = clinic.therapist();
        account = clinic.account(clinic.patientOf(therapist, "Ada"));
        SignedIn.as(therapist);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theTopicsThatPatientsAskForAreThereInBothLanguages() {
        assertThat(education.all())
                .extracting(EducationCard::slug)
                .contains(
                        "stiff-muscles",
                        "balance",
                        "tiredness",
                        "heat",
                        "aids",
                        "relaxation",
                        "dance",
                        "ask-the-neurologist");
        assertThat(education.all()).allSatisfy(card -> {
            assertThat(Objects.requireNonNull(card.english()).paragraphs()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(Objects.requireNonNull(card.german()).paragraphs())
                    .hasSameSizeAs(Objects.requireNonNull(card.english()).paragraphs());
        });
    }

    @Test
    void theClinicsWordsStandInPlaceOfTheBuiltInOnesAndCanBeTakenBack() {
        education.keep(changed(card("heat"), "Our cool room", false));

        assertThat(read()).extracting(card -> card.in(Locale.ENGLISH).title()).contains("Our cool room");
        education.reset("heat", 1);
        assertThat(read()).extracting(card -> card.in(Locale.ENGLISH).title()).contains("Heat");
    }

    @Test
    void aHiddenCardIsNotShownToPatients() {
        education.keep(changed(card("dance"), "Dance", true));

        assertThat(read()).extracting(EducationCard::slug).doesNotContain("dance");
        assertThat(education.all()).extracting(EducationCard::slug).contains("dance");
    }

    @Test
    void aCardOfTheClinicInOneLanguageIsShownInTheOtherToo() {
        education.keep(new EducationCard(
                education.newSlug(),
                null,
                new EducationText("Schwimmen", "Dienstags um fünf."),
                List.of(new EducationLink("Schwimmbad", "https://example.org/bad")),
                false,
                false,
                0));

        var own = read().getLast();
        assertThat(own.in(Locale.ENGLISH).title()).isEqualTo("Schwimmen");
        assertThat(own.isOnlyInTheOtherLanguage(Locale.ENGLISH)).isTrue();
        assertThat(own.isOnlyInTheOtherLanguage(Locale.GERMAN)).isFalse();
    }

    @Test
    void anotherClinicKeepsItsOwnWords() {
        education.keep(changed(card("heat"), "Only ours", false));

        var others = SignedIn.as(clinics.clinic().therapist(), education::all);
        assertThat(others).extracting(card -> card.in(Locale.ENGLISH).title()).doesNotContain("Only ours");
    }

    @Test
    void ofTwoWhoChangeACardTheSecondIsTold() {
        var read = card("heat");
        education.keep(changed(read, "First", false));

        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> education.keep(changed(read, "Second", false)));
        assertThat(card("heat").in(Locale.ENGLISH).title()).isEqualTo("First");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://example.org",
                "//example.org",
                "https://user@example.org/",
                "https:",
                "data:text/html,x",
                "https://exa mple.org"
            })
    void onlySafeLinksAreKept(String address) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new EducationLink("Here", address));
    }

    private EducationCard card(String slug) {
        return education.all().stream()
                .filter(card -> card.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<EducationCard> read() {
        return SignedIn.as(account, mine::all);
    }

    private static EducationCard changed(EducationCard card, String title, boolean hidden) {
        return new EducationCard(
                card.slug(),
                new EducationText(title, "New words."),
                card.german(),
                card.links(),
                hidden,
                card.builtIn(),
                card.version());
    }
}
