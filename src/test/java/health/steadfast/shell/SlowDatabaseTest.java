package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.OwnAccountService;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The database takes longer than anybody waits: a statement ends after five seconds. */
@SpringBootTest
class SlowDatabaseTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    OwnAccountService account;

    @Autowired
    SessionErrorHandler errors;

    @Value("${steadfast.test.database}")
    String database;

    @Test
    void whoMeetsASlowRowIsToldSoAndNobodyElseWaits() throws SQLException {
        var clinic = clinics.clinic();
        var ines = clinic.therapist();
        var karim = clinic.occupationalTherapist();
        try (var slow = TestDatabase.owner(database)) {
            holdRowOf(ines, slow);

            var begun = System.nanoTime();
            var refused = catchThrowable(() -> speakGerman(ines));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
            assertThat(wordsAfter(refused))
                    .startsWith("The answer takes too long just now, and nothing was saved.")
                    .containsPattern("tell us this number: [0-9a-f]{8}$");

            speakGerman(karim);
            assertThat(languageOf(karim)).isEqualTo("de");
            assertThat(languageOf(ines)).isEqualTo("en");
        }
        speakGerman(ines);
        assertThat(languageOf(ines)).isEqualTo("de");
    }

    private void speakGerman(SignedInMember member) {
        SignedIn.as(member, () -> account.speak(Language.GERMAN));
    }

    private String languageOf(SignedInMember member) {
        return clinics.value(
                "select language from steadfast.person where person_id = ?",
                member.person().value());
    }

    private static void holdRowOf(SignedInMember member, Connection slow) throws SQLException {
        slow.setAutoCommit(false);
        try (var lock = slow.prepareStatement("select 1 from steadfast.person where person_id = ? for update")) {
            lock.setObject(1, member.person().value());
            lock.executeQuery();
        }
    }

    private String wordsAfter(Throwable error) {
        errors.error(new ErrorEvent(error));
        return $(Notification.class)
                .single()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(it -> ((Span) it).getText())
                .findFirst()
                .orElseThrow();
    }
}
