package health.steadfast.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.MembershipChoices;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.UndecidedMember;
import health.steadfast.shared.AccessRevoked;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.ServletSession;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class OwnAccountThroughTheViewTest extends SpringBrowserlessTest {

    private static final String OLD = "a long walk by the river";

    @Autowired
    MembershipChoices choices;

    @Autowired
    ClinicFixtures clinics;

    private TestClinic clinic;
    private SignedInMember therapist;

    @BeforeEach
    void signIn() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        clinics.password(therapist, OLD);
        SignedIn.as(therapist);
        ServletSession.install();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aNewPasswordIsSavedAndTheSessionGoesOn() {
        navigate(OwnAccountView.class);

        fill(OLD, "herons stand in cold water");
        test(button("save-password")).click();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Your new password is saved."));
        assertThat(Member.required().securityStamp()).isNotEqualTo(therapist.securityStamp());
        navigate(OwnAccountView.class);
        assertThat(find(PasswordField.class).all()).hasSize(2);
    }

    @Test
    void aWrongPresentPasswordSaysSoAtItsPlace() {
        navigate(OwnAccountView.class);

        fill("not the right one", "herons stand in cold water");
        test(button("save-password")).click();

        assertThat(present().getErrorMessage()).isEqualTo("The present password is not right.");
    }

    @Test
    void anotherLanguageStaysWithThePerson() {
        navigate(OwnAccountView.class);

        find(RadioButtonGroup.class).withId("language").single().setValue(Language.GERMAN);

        assertThat(((SignedInMember) Member.required()).language()).isEqualTo("de");
        assertThat(clinics.value(
                        "select language from steadfast.person where person_id = ?",
                        therapist.person().value()))
                .isEqualTo("de");
    }

    @Test
    void whoHasSeveralMembershipsChoosesOne() {
        var other = clinics.clinic();
        var stamp = alsoAdminOf(other);
        beUndecided(therapist.securityStamp(), stamp);

        navigate(ChooseView.class);
        assertThat(find(Button.class).all()).hasSize(2);
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().contains("Clinic admin"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(Member.required().role()).isEqualTo(Role.ADMIN);
        assertThat(Member.required().clinic()).isEqualTo(other.id());
    }

    @Test
    void aSessionEndedElsewhereEntersNoClinicAnew() {
        alsoAdminOf(clinics.clinic());
        clinics.run(
                "update steadfast.membership set security_stamp = ? where person_id = ?",
                Ids.next(),
                therapist.person().value());

        SignedIn.as(therapist);
        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(choices::all);
        beUndecided(therapist.securityStamp());
        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(choices::all);
    }

    private UUID alsoAdminOf(TestClinic other) {
        var stamp = Ids.next();
        clinics.run("""
                insert into steadfast.membership (membership_id, clinic_id, person_id, role, state, security_stamp, activated_at)
                values (?, ?, ?, 'ADMIN', 'ACTIVE', ?, now())
                """, Ids.next(), other.id().value(), therapist.person().value(), stamp);
        return stamp;
    }

    private void beUndecided(UUID... stamps) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new UndecidedMember(therapist.person(), therapist.displayName(), "en", Set.of(stamps)),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + UndecidedMember.ROLE)));
        SecurityContextHolder.setContext(context);
    }

    private void fill(String now, String wanted) {
        test(present()).setValue(now);
        test(find(PasswordField.class).withId("new-password").single()).setValue(wanted);
    }

    private PasswordField present() {
        return find(PasswordField.class).withId("present-password").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }
}
