package health.steadfast.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SettingNumbersThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    private SignedInMember admin;

    @BeforeEach
    void signIn() {
        admin = clinics.clinic().admin();
        SignedIn.as(admin);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aNumberIsSavedByItselfAndTakenBack() {
        UI.getCurrent().navigate("settings");
        assertThat(text()).contains("Nothing has been changed yet");

        test(field()).setValue(45);

        assertThat(field().getValue()).isEqualTo(45);
        assertThat(text()).contains("30 → 45, " + admin.displayName());
        test(find(Button.class).withId("undo").single()).click();
        assertThat(field().getValue()).isEqualTo(30);
        assertThat(text()).contains("45 → 30");
    }

    @Test
    void aNumberOutOfItsRangeIsRefusedAtTheField() {
        UI.getCurrent().navigate("settings");

        field().setValue(500);

        assertThat(field().isInvalid()).isTrue();
        assertThat(clinics.count("steadfast.clinic_threshold where set_by = '%s'".formatted(admin.person())))
                .isZero();
    }

    @Test
    void theNumbersSpeakGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);

        UI.getCurrent().navigate("settings");

        assertThat(field().getLabel()).isEqualTo("Tage ohne Steigerung nach einem Sturz");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private IntegerField field() {
        return find(IntegerField.class).withId("threshold-FALL_HOLDS_DAYS").single();
    }
}
