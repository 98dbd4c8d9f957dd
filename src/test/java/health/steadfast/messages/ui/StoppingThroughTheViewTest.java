package health.steadfast.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.messages.MyReminders;
import health.steadfast.messages.ReminderMails;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** From the mail to no more mails, in two taps and without a sign-in. */
@SpringBootTest
class StoppingThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MyReminders mine;

    @Autowired
    ApplicationContext context;

    private SignedInMember account;
    private String link = "";

    @BeforeEach
    void aReminder() {
        var clinic = clinics.clinic();
        var patient = clinic.patientOf(clinic.therapist(), "Ada");
        account = clinic.account(patient);
        link = ReminderMails.link(context, account, patient);
        SignedIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void openingThePageStopsNothingAndOneTapStops() {
        UI.getCurrent().navigate(link);
        assertThat(heading()).isEqualTo("Stop the reminders?");
        assertThat(isOn()).isTrue();

        test(find(Button.class).single()).click();

        assertThat(heading()).isEqualTo("You get no more reminders");
        assertThat(find(Button.class).all()).isEmpty();
        assertThat(isOn()).isFalse();
    }

    @Test
    void theLinkThatWasUsedSaysThatItIsDone() {
        UI.getCurrent().navigate(link);
        test(find(Button.class).single()).click();

        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate(link);

        assertThat(heading()).isEqualTo("You get no more reminders");
    }

    @Test
    void itSpeaksTheLanguageOfTheMail() {
        clinics.run(
                "update steadfast.person set language = 'de' where person_id = ?",
                account.person().value());

        UI.getCurrent().navigate(link);

        assertThat(heading()).isEqualTo("Keine Erinnerungen mehr?");
        assertThat(find(Button.class).single().getText()).isEqualTo("Erinnerungen beenden");
    }

    private boolean isOn() {
        return SignedIn.as(account, mine::current).on();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
