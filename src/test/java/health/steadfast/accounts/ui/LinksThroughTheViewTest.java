package health.steadfast.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.PatientInvitations;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.ServletSession;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestMail;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages behind the links in mails, as somebody without a sign-in sees them. */
@SpringBootTest
class LinksThroughTheViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "herons stand in cold water";
    private static final Pattern LINK = Pattern.compile("(?:invitation|new-password)/\\S+");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AccountService accounts;

    @Autowired
    PatientInvitations patientInvitations;

    @Autowired
    TransactionTemplate transactions;

    private final String email = "noor." + Ids.next() + "@mail.example";
    private TestClinic clinic;
    private ServletSession session;

    @BeforeEach
    void openClinic() {
        clinic = clinics.clinic();
        session = ServletSession.install();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void anInvitedAdminChoosesAPasswordAndIsSignedIn() {
        open(inviteAdmin(Language.ENGLISH));
        assertThat(heading()).startsWith("Welcome to Clinic");
        assertThat(find(BirthDateField.class).all()).isEmpty();

        type(PASSWORD);
        test(button("save")).click();

        assertThat(Member.required().role()).isEqualTo(Role.ADMIN);
        assertThat(Member.required().clinic()).isEqualTo(clinic.id());
        assertThat(session.changes()).isOne();
    }

    @Test
    void theMeterTellsHowHardAPasswordIsToGuess() {
        open(inviteAdmin(Language.ENGLISH));

        type("passwordpassword");
        assertThat(texts(Span.class)).contains("Easy to guess");
        type(PASSWORD);
        assertThat(texts(Span.class)).contains("Very good");
    }

    @Test
    void aRefusedPasswordSaysWhyAtItsPlace() {
        open(inviteAdmin(Language.ENGLISH));

        type("too short");
        test(button("save")).click();

        assertThat(password().isInvalid()).isTrue();
        assertThat(password().getErrorMessage()).contains("at least 15 characters");
        assertThat(Member.current()).isEmpty();
    }

    @Test
    void thePageSpeaksTheLanguageOfTheInvitation() {
        open(inviteAdmin(Language.GERMAN));

        assertThat(heading()).startsWith("Willkommen bei");
    }

    @Test
    void aPatientGivesTheBirthDateFirst() {
        open(invitePatient());
        assertThat(texts(Span.class)).noneMatch(text -> text.contains(email));
        type(PASSWORD);

        birthDate("15", "3", "1970");
        test(button("save")).click();
        assertThat(find(BirthDateField.class).single().getErrorMessage()).contains("4 more tries");
        assertThat(Member.current()).isEmpty();

        birthDate("14", "3", "1970");
        test(button("save")).click();
        assertThat(Member.required().role()).isEqualTo(Role.PATIENT);
    }

    @Test
    void aLinkThatIsNoneLeadsToTheSignIn() {
        open("invitation/" + "A".repeat(43));

        assertThat(heading()).isEqualTo("This link does not work any more");
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void whoIsSignedInSignsOutFirst() {
        var link = inviteAdmin(Language.ENGLISH);
        SignedIn.as(clinic.therapist());

        open(link);

        assertThat(heading()).isEqualTo("You are signed in as Ines Vogt");
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void aForgottenPasswordIsAskedForWithoutLearningWhoIsKnown() {
        var known = clinics.password(clinic.therapist(), "a long walk by the river");

        var answerToKnown = askFor(known);
        var answerToStranger = askFor("nobody." + Ids.next() + "@mail.example");

        assertThat(answerToStranger).isEqualTo(answerToKnown).contains("Look into your mail");
        open(LINK.matcher(TestMail.await(known, 1))
                .results()
                .findFirst()
                .orElseThrow()
                .group());
        type(PASSWORD);
        test(button("save")).click();
        assertThat(heading()).isEqualTo("Your new password is saved");
        assertThat(Member.current()).isEmpty();
    }

    private String askFor(String address) {
        navigate(ForgotPasswordView.class);
        test(find(EmailField.class).single()).setValue(address);
        test(button("send")).click();
        return find(PublicCard.class).single().getElement().getTextRecursively();
    }

    private String inviteAdmin(Language language) {
        SignedIn.as(
                clinic.admin(),
                () -> accounts.invite(
                        new StaffInvitation("Noor Haddad", new EmailAddress(email), Role.ADMIN, null, language)));
        return linkInTheMail();
    }

    private String invitePatient() {
        var therapist = clinic.therapist();
        var patient = clinic.patientOf(therapist, "Ruth");
        SignedIn.as(
                therapist,
                () -> transactions.execute(status -> {
                    patientInvitations.invite(patient, new EmailAddress(email), "Ruth Example", Language.ENGLISH);
                    return patient;
                }));
        return linkInTheMail();
    }

    private String linkInTheMail() {
        var link = LINK.matcher(TestMail.await(email, 1));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void type(String wanted) {
        test(password()).setValue(wanted);
    }

    private void birthDate(String day, String month, String year) {
        test(dayOfBirth()).setValue(day);
        test(find(TextField.class).withId("birth-month").single()).setValue(month);
        test(find(TextField.class).withId("birth-year").single()).setValue(year);
    }

    private TextField dayOfBirth() {
        return find(TextField.class).withId("birth-day").single();
    }

    private PasswordField password() {
        return find(PasswordField.class).withId("new-password").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(it -> it.getElement().getText()).toList();
    }
}
