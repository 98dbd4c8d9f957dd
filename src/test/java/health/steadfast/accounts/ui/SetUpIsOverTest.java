package health.steadfast.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import health.steadfast.accounts.ClinicSetUp;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.NewClinic;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An installation that has a clinic. How an empty one begins is shown by SettingUpIT. */
@SpringBootTest
class SetUpIsOverTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    ClinicSetUp setUp;

    @BeforeEach
    void thereIsAClinic() {
        clinics.clinic();
    }

    @Test
    void thePageLooksLikeAnAddressThatDoesNotExist() {
        UI.getCurrent().navigate("set-up");

        assertThat(find(SetUpForm.class).all()).isEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("Page not found");
    }

    @Test
    void theSignInStaysTheSignIn() {
        UI.getCurrent().navigate("login");

        assertThat(find(LoginForm.class).all()).hasSize(1);
    }

    @Test
    void noSecondClinicIsMadeWhateverTheCode() {
        var before = clinics.count("steadfast.clinic");
        var wanted = new NewClinic(
                "Seaside",
                ZoneId.of("Europe/Oslo"),
                Language.ENGLISH,
                "Noor Haddad",
                new EmailAddress("noor@seaside.example"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> setUp.make("any code", wanted, "herons stand in cold water", "192.0.2.7"))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.set-up.over");
        assertThat(clinics.count("steadfast.clinic")).isEqualTo(before);
    }
}
