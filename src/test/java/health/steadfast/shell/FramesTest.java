package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class FramesTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    private TestClinic clinic;

    @BeforeEach
    void freshClinic() {
        clinic = clinics.clinic();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aTherapistFindsTheLibraryButNoAccounts() {
        SignedIn.as(clinic.therapist());
        navigate("library", Component.class);

        assertThat($(SideNav.class).single().getItems())
                .extracting(SideNavItem::getLabel)
                .contains("Library")
                .doesNotContain("Accounts", "Today");
    }

    @Test
    void aViewOfAnotherRoleLooksLikeAnAddressThatDoesNotExist() {
        SignedIn.as(clinic.therapist());

        var unknown = titleOf("no-such-view");
        var foreign = titleOf("accounts");

        assertThat(foreign).isEqualTo(unknown).isEqualTo("Page not found");
    }

    private String titleOf(String address) {
        UI.getCurrent().navigate(address);
        return $(H1.class).single().getText();
    }
}
